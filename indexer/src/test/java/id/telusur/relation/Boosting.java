package id.telusur.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits trees by gradient boosting with the logistic loss: each tree is grown where it gains most,
 * one leaf more at a time, on the gradients that the trees before it leave, and counts a little.
 */
final class Boosting {
  private static final int TREES = 80;
  private static final int LEAVES = 12;
  private static final double RATE = .1;

  /** A leaf holds at least so many candidates. */
  private static final int FEWEST = 40;

  /** Draws the values of leaves towards 0. */
  private static final double PENALTY = 1;

  /** So many limits of a sign are tried. */
  private static final int LIMITS = 60;

  private static final Sign[] SIGNS = Sign.values();

  private final List<Sample> samples;
  private final double[][] limits;
  private final double[] gradients;
  private final double[] curvatures;
  private final double[] scores;

  /** A candidate, whether it is one of its article's pairs, and how much it counts. */
  record Sample(double[] signs, boolean right, double weight) {}

  /** The best way to part a node. */
  private record Cut(int sign, double limit, double gain) {}

  /** A node that may still be parted. */
  private static final class Node {
    private final int[] members;
    private final double value;
    private final @Nullable Cut cut;
    private @Nullable Node below;
    private @Nullable Node other;

    private Node(int[] members, double value, @Nullable Cut cut) {
      this.members = members;
      this.value = value;
      this.cut = cut;
    }

    private double gain() {
      return cut == null ? 0 : cut.gain;
    }

    private Tree tree() {
      return cut == null || below == null || other == null
          ? new Tree.Leaf(value)
          : new Tree.Split(SIGNS[cut.sign], cut.limit, below.tree(), other.tree());
    }
  }

  private Boosting(List<Sample> samples) {
    this.samples = samples;
    this.limits = IntStream.range(0, SIGNS.length).mapToObj(this::limits).toArray(double[][]::new);
    this.gradients = new double[samples.size()];
    this.curvatures = new double[samples.size()];
    this.scores = new double[samples.size()];
  }

  /** Trees whose sum is the logarithm of the odds that a candidate is right, and a base more. */
  static List<Tree> fit(List<Sample> samples, double base) {
    return new Boosting(samples).trees(base);
  }

  private List<Tree> trees(double base) {
    double all = samples.stream().mapToDouble(Sample::weight).sum();
    double right = samples.stream().filter(Sample::right).mapToDouble(Sample::weight).sum();
    double odds = Math.log(right / (all - right));
    Arrays.fill(scores, odds);
    var trees = new ArrayList<Tree>();
    trees.add(new Tree.Leaf(odds + base));
    for (int i = 0; i < TREES; i++) {
      for (int s = 0; s < scores.length; s++) {
        double p = 1 / (1 + Math.exp(-scores[s]));
        gradients[s] = samples.get(s).weight * ((samples.get(s).right ? 1 : 0) - p);
        curvatures[s] = samples.get(s).weight * p * (1 - p);
      }
      trees.add(tree());
    }
    return trees;
  }

  private Tree tree() {
    var leaves = new PriorityQueue<Node>(Comparator.comparingDouble(Node::gain).reversed());
    Node root = node(IntStream.range(0, samples.size()).toArray());
    leaves.add(root);
    while (leaves.size() < LEAVES && leaves.element().cut != null) {
      Node node = leaves.remove();
      Cut cut = node.cut;
      node.below = node(members(node, cut, true));
      node.other = node(members(node, cut, false));
      leaves.add(node.below);
      leaves.add(node.other);
    }
    for (Node leaf : leaves) {
      Arrays.stream(leaf.members).forEach(s -> scores[s] += leaf.value);
    }
    return root.tree();
  }

  private int[] members(Node node, Cut cut, boolean below) {
    return Arrays.stream(node.members)
        .filter(s -> samples.get(s).signs[cut.sign] < cut.limit == below)
        .toArray();
  }

  private Node node(int[] members) {
    double gradient = Arrays.stream(members).mapToDouble(s -> gradients[s]).sum();
    double curvature = Arrays.stream(members).mapToDouble(s -> curvatures[s]).sum();
    Cut best = null;
    for (int sign = 0; sign < SIGNS.length; sign++) {
      Cut cut = cut(members, sign, gradient, curvature);
      if (cut != null && (best == null || cut.gain > best.gain)) {
        best = cut;
      }
    }
    return new Node(members, RATE * gradient / (curvature + PENALTY), best);
  }

  private @Nullable Cut cut(int[] members, int sign, double gradient, double curvature) {
    double[] tried = limits[sign];
    double[] g = new double[tried.length + 1];
    double[] h = new double[tried.length + 1];
    int[] n = new int[tried.length + 1];
    for (int s : members) {
      int place = Arrays.binarySearch(tried, samples.get(s).signs[sign]);
      int bin = place < 0 ? -place - 1 : place + 1;
      g[bin] += gradients[s];
      h[bin] += curvatures[s];
      n[bin]++;
    }
    Cut best = null;
    double below = 0;
    double belowH = 0;
    int count = 0;
    for (int i = 0; i < tried.length; i++) {
      below += g[i];
      belowH += h[i];
      count += n[i];
      double gain =
          strength(below, belowH)
              + strength(gradient - below, curvature - belowH)
              - strength(gradient, curvature);
      boolean enough = count >= FEWEST && members.length - count >= FEWEST;
      if (enough && gain > (best == null ? 1e-9 : best.gain)) {
        best = new Cut(sign, tried[i], gain);
      }
    }
    return best;
  }

  private static double strength(double gradient, double curvature) {
    return gradient * gradient / (curvature + PENALTY);
  }

  /** Limits between the values of a sign, as evenly filled as there are values; as written. */
  private double[] limits(int sign) {
    double[] values = samples.stream().mapToDouble(s -> s.signs[sign]).sorted().toArray();
    return IntStream.rangeClosed(1, LIMITS)
        .map(i -> (int) ((long) i * values.length / (LIMITS + 1)))
        .mapToObj(i -> between(values, i))
        .flatMapToDouble(Arrays::stream)
        .map(limit -> Math.round(limit * 1000) / 1000.0)
        .distinct()
        .sorted()
        .toArray();
  }

  /** The middle between a value and the next that is larger, if one is. */
  private static double[] between(double[] sorted, int at) {
    int next = at;
    while (next < sorted.length && sorted[next] == sorted[at]) {
      next++;
    }
    return next < sorted.length ? new double[] {(sorted[at] + sorted[next]) / 2} : new double[0];
  }
}
