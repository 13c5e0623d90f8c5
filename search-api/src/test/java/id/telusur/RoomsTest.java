package id.telusur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.Published;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Event;
import id.telusur.relation.Mention;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import id.telusur.relation.Pair;
import id.telusur.relation.Topic;
import id.telusur.relation.Topics;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.util.Set;
import java.util.stream.Stream;

/** The doors between the rooms. */
@AnalyzeClasses(
    packages = "id.telusur",
    importOptions = {DoNotIncludeTests.class, RoomsTest.DoNotIncludeTestJars.class})
class RoomsTest {
  /** The tests of the indexer come as a jar, which ArchUnit does not take for tests. */
  static final class DoNotIncludeTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  /** Rooms of the indexer that search-api does not enter. */
  private static final String[] WRITERS = {
    "id.telusur.build..",
    "id.telusur.copies..",
    "id.telusur.export..",
    "id.telusur.report..",
    "id.telusur.cli.."
  };

  /** What countries, topics and offices are called, and the records that annotations hold. */
  private static final Class<?>[] RECORDS = {
    Countries.class,
    Country.class,
    Topics.class,
    Topic.class,
    Offices.class,
    Official.Office.class,
    Official.class,
    Offices.Called.class,
    Pair.class,
    Mention.class,
    Mention.Part.class,
    Mention.Reason.class,
    Event.class,
    Event.Kind.class,
    Event.Dating.class,
    Event.Span.class
  };

  private static final String[] READERS = {
    "id.telusur.query..", "id.telusur.search..", "id.telusur.api..", "id.telusur.quality.."
  };

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("id.telusur.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_INDEXER_KNOWS_NO_READER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.telusur.article..",
              "id.telusur.copies..",
              "id.telusur.language..",
              "id.telusur.schema..",
              "id.telusur.build..",
              "id.telusur.export..",
              "id.telusur.report..",
              "id.telusur.relation..",
              "id.telusur.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "id.telusur.query..",
              "id.telusur.search..",
              "id.telusur.api..",
              "id.telusur.quality..",
              "id.telusur.launch..");

  @ArchTest
  static final ArchRule READERS_SEE_SCHEMA_AND_LANGUAGE_ALONE =
      noClasses()
          .that()
          .resideInAnyPackage(READERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WRITERS)
          .orShould()
          .dependOnClassesThat(
              resideInAPackage("id.telusur.relation..").and(not(belongToAnyOf(RECORDS))));

  /** Only who holds the lock of a home writes to it. */
  @ArchTest
  static final ArchRule READERS_WRITE_TO_NO_HOME =
      noClasses()
          .that()
          .resideInAnyPackage(READERS)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(DurableFiles.class)
          .orShould()
          .callMethod(Withdrawals.class, "write", IndexHome.class);

  @ArchTest
  static final ArchRule OF_ARTICLES_READERS_SEE_THE_RECORDS =
      classes()
          .that()
          .resideInAPackage("id.telusur.article..")
          .and()
          .doNotBelongToAnyOf(Article.class, Published.class, CanonicalJson.class)
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage(
              "id.telusur.article..",
              "id.telusur.copies..",
              "id.telusur.schema..",
              "id.telusur.build..",
              "id.telusur.export..",
              "id.telusur.report..",
              "id.telusur.relation..",
              "id.telusur.cli..",
              "id.telusur.launch..");

  @ArchTest
  static final ArchRule ARTICLES_AND_THEIR_COPIES_KNOW_NO_LUCENE =
      noClasses()
          .that()
          .resideInAnyPackage("id.telusur.article..", "id.telusur.copies..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule QUERIES_KNOW_NO_LUCENE_AND_NO_INDEX =
      noClasses()
          .that()
          .resideInAPackage("id.telusur.query..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "id.telusur.schema..", "id.telusur.article..");

  @ArchTest
  static final ArchRule ONLY_THE_API_KNOWS_UNDERTOW =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.telusur.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.undertow..", "org.xnio..");

  /** What is seen through the one door of search tells nothing of what lies behind it. */
  @ArchTest
  static final ArchRule BEHIND_THE_DOOR_OF_SEARCH_LUCENE_STAYS =
      classes()
          .that()
          .resideInAnyPackage("id.telusur.api..", "id.telusur.quality..", "id.telusur.launch..")
          .should(
              new ArchCondition<>("reach search only through types that show no Lucene") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                  for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    if (resideInAPackage("id.telusur.search..").test(dependency.getTargetClass())
                        && showsLucene(dependency.getTargetClass())) {
                      events.add(violated(dependency, dependency.getDescription()));
                    }
                  }
                }
              });

  /** Whether a type or one around it names Lucene where others may see it. */
  private static boolean showsLucene(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> members =
        type.getMembers().stream()
            .filter(member -> isShown(member.getModifiers()))
            .flatMap(RoomsTest::types);
    return Stream.concat(above, members)
            .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
            .anyMatch(resideInAPackage("org.apache.lucene.."))
        || type.getEnclosingClass().stream().anyMatch(RoomsTest::showsLucene);
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    return switch (member) {
      case JavaField field -> Stream.of(field.getType());
      case JavaCodeUnit unit ->
          Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
      default -> throw new IllegalArgumentException(member.getDescription());
    };
  }

  @ArchTest
  static final ArchRule THE_API_KNOWS_NO_LUCENE =
      noClasses()
          .that()
          .resideInAnyPackage("id.telusur.api..", "id.telusur.quality..", "id.telusur.launch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");
}
