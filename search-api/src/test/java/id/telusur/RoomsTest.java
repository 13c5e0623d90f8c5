package id.telusur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import id.telusur.api.Audience;
import id.telusur.api.Limits;
import id.telusur.api.LogTarget;
import id.telusur.api.OutOfBounds;
import id.telusur.api.ServerSettings;
import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.Published;
import id.telusur.language.Abbreviations;
import id.telusur.language.Glued;
import id.telusur.language.LanguageCodes;
import id.telusur.language.Months;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Event;
import id.telusur.relation.Mention;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import id.telusur.relation.Pair;
import id.telusur.relation.Regions;
import id.telusur.relation.Topic;
import id.telusur.relation.Topics;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** Which others each room sees: one that is not named here is no room yet. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("article", Set.of("language")),
          Map.entry("language", Set.of()),
          Map.entry("copies", Set.of("article")),
          Map.entry("relation", Set.of("article", "language")),
          Map.entry("schema", Set.of("article", "copies", "language", "relation")),
          Map.entry("build", Set.of("article", "copies", "language", "relation", "schema")),
          Map.entry("export", Set.of("article", "build", "schema")),
          Map.entry("report", Set.of("article", "build", "schema")),
          Map.entry("cli", Set.of("article", "build", "export", "language", "report", "schema")),
          Map.entry("query", Set.of("language", "relation")),
          Map.entry("search", Set.of("article", "language", "query", "relation", "schema")),
          Map.entry("quality", Set.of("article", "query", "search")),
          Map.entry("api", Set.of("article", "language", "query", "relation", "schema", "search")),
          Map.entry("settings", Set.of("api")),
          Map.entry(
              "launch",
              Set.of(
                  "api",
                  "article",
                  "build",
                  "cli",
                  "language",
                  "quality",
                  "query",
                  "schema",
                  "search",
                  "settings")));

  /**
   * What countries, regions, topics and offices are called, and the records that annotations hold.
   */
  private static final Class<?>[] RECORDS = {
    Countries.class,
    Regions.class,
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

  /** Rooms that only read an index. */
  private static final String[] READERS = {
    "id.telusur.query..",
    "id.telusur.search..",
    "id.telusur.quality..",
    "id.telusur.api..",
    "id.telusur.settings.."
  };

  /** What the server is to be told: all that the room of settings makes. */
  private static final Class<?>[] TOLD = {
    Audience.class, Limits.class, LogTarget.class, OutOfBounds.class, ServerSettings.class
  };

  @ArchTest
  static void everyRoomIsNamed(JavaClasses classes) {
    assertEquals(
        new TreeSet<>(DOORS.keySet()),
        classes.stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^id\\.telusur\\.?", "").replaceFirst("\\..*", "");
  }

  @ArchTest
  static final ArchRule ROOMS_SEE_THOSE_THAT_ARE_NAMED =
      classes()
          .should(
              new ArchCondition<>("see only the rooms that theirs is to see") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                  Set<String> open = DOORS.getOrDefault(room(from), Set.of());
                  for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    boolean ours = resideInAPackage("id.telusur..").test(to);
                    if (ours && !room(to).equals(room(from)) && !open.contains(room(to))) {
                      events.add(violated(dependency, dependency.getDescription()));
                    }
                  }
                }
              });

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("id.telusur.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule OF_RELATIONS_READERS_SEE_THE_RECORDS =
      noClasses()
          .that()
          .resideInAnyPackage(READERS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("id.telusur.relation..").and(not(belongToAnyOf(RECORDS))));

  /** An article is read, and who deals with whom is told, without terms. */
  @ArchTest
  static final ArchRule OF_LANGUAGE_ARTICLES_AND_RELATIONS_SEE_LISTS =
      noClasses()
          .that()
          .resideInAnyPackage("id.telusur.article..", "id.telusur.relation..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("id.telusur.language..")
                  .and(
                      not(
                          belongToAnyOf(
                              Abbreviations.class,
                              Glued.class,
                              LanguageCodes.class,
                              Months.class))));

  @ArchTest
  static final ArchRule OF_ARTICLES_READERS_SEE_THE_RECORDS =
      noClasses()
          .that()
          .resideInAnyPackage(READERS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("id.telusur.article..")
                  .and(
                      not(
                          belongToAnyOf(
                              Article.class,
                              AsOf.class,
                              Published.class,
                              CanonicalJson.class,
                              ContentHash.class))));

  @ArchTest
  static final ArchRule OF_THE_API_SETTINGS_SEE_WHAT_THE_SERVER_IS_TOLD =
      noClasses()
          .that()
          .resideInAPackage("id.telusur.settings..")
          .should()
          .dependOnClassesThat(resideInAPackage("id.telusur.api..").and(not(belongToAnyOf(TOLD))));

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

  /** The others say what they ask, hold or show in words of our own. */
  @ArchTest
  static final ArchRule LUCENE_IS_KNOWN_WHERE_THE_INDEX_IS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "id.telusur.language..",
              "id.telusur.schema..",
              "id.telusur.build..",
              "id.telusur.cli..",
              "id.telusur.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

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
          .resideOutsideOfPackage("id.telusur.search..")
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
}
