package fr.clausesociale.eligibility;

import static java.util.Comparator.comparing;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Contradiction;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.PackedFacts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is eligible on a day under a list, by which criterion, and what would still decide.
 *
 * <p>The verdict is there at once; the rest is worked out when it is asked for. To do so the decision keeps the situation, and
 * shows it in {@link #explanation()} alone. The criterion alone can reveal a disability or a benefit, so {@link #toString()}
 * gives the list, the day and the verdict only.
 *
 * <p>Two decisions are equal if all that they say is equal. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Decision {

    private final Plan plan;
    private final Situation given;
    private final LocalDate at;
    private final PackedFacts packed;
    private final long[] truths;
    private final Set<Node> unproven;
    private final Verdict verdict;
    private @Nullable Snapshot snapshot;
    private @Nullable Situation situation;
    private @Nullable List<Fact<?>> missing;

    /** Decides on what is believed on the day of facts that are known for it, as most decisions are. */
    Decision(Plan plan, Situation given, LocalDate at) {
        this(plan, null, given, at);
    }

    /**
     * Decides on what is believed of a person: the facts as the day sees them but those that contradict one another, and what follows
     * from them.
     */
    Decision(Plan plan, Snapshot snapshot, LocalDate at) {
        this(plan, snapshot, snapshot.on(at, plan.windows()), at);
    }

    private Decision(Plan plan, @Nullable Snapshot snapshot, Situation given, LocalDate at) {
        this(plan, snapshot, given, plan.windows().isEmpty() ? null : given.believed(at, plan.windows()), at);
    }

    /**
     * Decides on facts as they are.
     *
     * @param snapshot the facts and the day for which they are known; none if they are those given, known for the day
     * @param given the facts as the day sees them
     * @param situation the facts to decide on; those that are believed on the day if none are given
     */
    Decision(Plan plan, @Nullable Snapshot snapshot, Situation given, @Nullable Situation situation, LocalDate at) {
        Cuts day = plan.cuts(at);
        this.plan = plan;
        this.snapshot = snapshot;
        this.given = given;
        this.at = at;
        this.situation = situation;
        this.packed = situation == null ? given.believedFacts(day.epochDay()) : situation.packed();
        this.truths = plan.truths(packed, day);
        if (plan.isRefusing()) {
            plan.requireClear(situation(), at);
        }
        this.unproven = findUnproven();
        this.verdict = decide(day);
    }

    private Verdict decide(Cuts day) {
        if (!unproven.isEmpty()) {
            return search();
        }
        return switch (plan.truth(truths)) {
            case TRUE -> Verdict.ELIGIBLE;
            case UNKNOWN -> plan.isEntangled(packed, day, truths) ? search() : Verdict.UNDETERMINED;
            case FALSE -> Verdict.NOT_ELIGIBLE;
        };
    }

    /** Where the cases are too many, a verdict that no single fact can turn is still the same in all of them. */
    private Verdict search() {
        Completions completions = completions();
        Verdict found = completions.verdict(truths);
        boolean isConstant = completions.isCut()
                && found == Verdict.UNDETERMINED
                && new MissingFacts(plan, truths).toAsk(completions()).isEmpty();
        return isConstant ? completions().verdictOfOne(truths) : found;
    }

    private Completions completions() {
        return new Completions(plan, packed, plan.cuts(at), unproven);
    }

    private Snapshot snapshot() {
        Snapshot known = snapshot;
        if (known == null) {
            known = given.knownOn(at);
            snapshot = known;
        }
        return known;
    }

    /** The facts on which it was decided; most who ask for a verdict ask for nothing else. */
    private Situation situation() {
        Situation known = situation;
        if (known == null) {
            known = given.believed(at, plan.windows());
            situation = known;
        }
        return known;
    }

    /** The criteria and parts of criteria for which a document out of date is given. */
    private Set<Node> findUnproven() {
        if (given.proofs().isEmpty()) {
            return Set.of();
        }
        Set<Node> found = new HashSet<>();
        for (int i = 0; i < plan.criteria().size(); i++) {
            Node node = plan.criteria().get(i);
            if (isOutOfDate(criterion(i).proofs())) {
                found.add(node);
            }
            addUnproven(node, found);
        }
        return found;
    }

    private void addUnproven(Node node, Set<Node> found) {
        if (node.condition() instanceof Condition.Proven proven && isOutOfDate(proven.proofs())) {
            found.add(node);
        }
        node.branches().forEach(branch -> addUnproven(branch, found));
    }

    private boolean isOutOfDate(List<ProofRequirement> requirements) {
        return requirements.stream().anyMatch(requirement -> isGiven(requirement) && !isAccepted(requirement));
    }

    /** The list that was applied. */
    public RuleSet ruleSet() {
        return plan.ruleSet();
    }

    /** The day for which it was applied, normally the day of the hire. */
    public LocalDate at() {
        return at;
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The facts that cannot all be true, which were taken for unknown; normally none. Where they matter the verdict is
     * undetermined and they are among the facts to ask for.
     */
    public List<Contradiction> contradictions() {
        return given.contradictions(at);
    }

    /** What became of each criterion, in the order of the list. */
    public List<CriterionOutcome> criteria() {
        return IntStream.range(0, plan.criteria().size())
                .mapToObj(i -> new CriterionOutcome(criterion(i).code(), outcome(i)))
                .toList();
    }

    /** The codes of the criteria that are met, in the order of the list. */
    public List<String> met() {
        if (!isPositive()) {
            return List.of();
        }
        List<String> met = new ArrayList<>(4);
        for (int i = 0; i < plan.criteria().size(); i++) {
            if (outcome(i) == Outcome.MET) {
                met.add(criterion(i).code());
            }
        }
        return Collections.unmodifiableList(met);
    }

    /**
     * The criteria on which the verdict rests when none of them is certain: whatever the unknown facts are, one of these is
     * met. Empty in all other cases.
     *
     * <p>A jobseeker under 26, six months out of school and without activity since, of unknown level, is eligible under the
     * CCAG of 2021: below level 3 by one criterion, from level 3 on by another.
     */
    public List<String> oneOf() {
        return grounds().stream().map(i -> criterion(i).code()).toList();
    }

    private Set<Integer> grounds() {
        boolean certain = IntStream.range(0, plan.criteria().size())
                .mapToObj(this::outcome)
                .anyMatch(outcome -> outcome == Outcome.MET
                        || (outcome == Outcome.PROOF_NOT_VALID && verdict == Verdict.PENDING_PROOF));
        if (!isPositive() || certain) {
            return Set.of();
        }
        Completions completions = completions();
        completions.verdict(truths);
        return completions.isCut() ? new TreeSet<>(open()) : new TreeSet<>(completions.grounds());
    }

    private List<Integer> open() {
        return mayBeMet().boxed().toList();
    }

    boolean isPositive() {
        return verdict == Verdict.ELIGIBLE || verdict == Verdict.PENDING_PROOF;
    }

    /**
     * The unknown facts that could still change the verdict, and no others, in the order in which to ask for them: least
     * intrusive first, then those that decide alone or with the fewest others, then those that decide most criteria, then in
     * the order of {@link fr.clausesociale.person.Facts#all()}. Empty unless the verdict is undetermined: where only a document is
     * pending the document is asked for and nothing more of the person, though another criterion might do without it.
     */
    public List<Fact<?>> missing() {
        List<Fact<?>> known = missing;
        if (known == null) {
            known = verdict == Verdict.UNDETERMINED ? new MissingFacts(plan, truths).toAsk(completions()) : List.of();
            missing = known;
        }
        return known;
    }

    /**
     * Whether {@link #verdict()} and {@link #missing()} are exact, as they are for every list shipped. A list may be built so that it
     * takes too many cases to tell whether two completions of the unknown facts differ; then the search is cut off, the verdict stays
     * undetermined, facts are asked for that may change nothing, and the explanation says so.
     */
    public boolean isExact() {
        if (verdict != Verdict.UNDETERMINED) {
            return true;
        }
        Completions asking = completions();
        new MissingFacts(plan, truths).toAsk(asking);
        if (asking.isCut() || unproven.isEmpty()) {
            return !asking.isCut(); // a fact that can turn the verdict shows that it is open
        }
        Completions completions = completions();
        completions.verdict(truths);
        return !completions.isCut();
    }

    /**
     * Whether the person is of the public that goes first: the best that became of a criterion of {@link RuleSet#priority()};
     * empty if the list puts nobody first.
     */
    public Optional<Outcome> priority() {
        return ruleSet().priority().stream()
                .map(code -> outcome(ruleSet().place(code)))
                .min(Comparator.naturalOrder());
    }

    /**
     * The body whose reasoned opinion ({@link Facts#REASONED_OPINION}) carries a verdict of eligible or pending proof: without the
     * opinion the verdict would be another. Empty where it makes no difference.
     *
     * <p>French: <i>avis motivé</i>. An opinion is a ground of its own kind: a body answers for it, no figure proves it. The
     * decision records whose it is; the written opinion is among {@link #proofs()} until it is given, where the list asks for it.
     */
    public Optional<Fact.Choice> reasonedOpinion() {
        Optional<String> body = situation().of(Facts.REASONED_OPINION).atLeast();
        if (body.isEmpty() || !isPositive()) {
            return Optional.empty();
        }
        Decision without = new Decision(
                plan,
                snapshot(),
                given.without(Facts.REASONED_OPINION),
                situation().without(Facts.REASONED_OPINION),
                at);
        if (without.verdict == verdict) {
            return Optional.empty();
        }
        return Facts.REASONED_OPINION.choices().stream()
                .filter(choice -> choice.code().equals(body.get()))
                .findFirst();
    }

    /** The next fact to ask for, if an unknown fact could still change the verdict. */
    public Optional<Fact<?>> nextQuestion() {
        return missing().stream().findFirst();
    }

    /**
     * The documents to ask for: of the criteria met that name documents, those of one that needs none any more, or else of
     * the least intrusive one, in the order of the list; of all of {@link #oneOf()} where no criterion is certain. Of a
     * condition whose {@linkplain Condition.Proven parts} are proven apart, as many parts as it needs are chosen in the same
     * way. Empty if none is met or if nothing is left to ask for.
     */
    public List<ProofRequirement> proofs() {
        if (!isPositive()) {
            return List.of();
        }
        Optional<Integer> easiest = easiest();
        if (easiest.isPresent()) {
            return outstanding(easiest.get());
        }
        Set<ProofRequirement> each = new LinkedHashSet<>();
        grounds().forEach(i -> each.addAll(outstanding(i)));
        return List.copyOf(each);
    }

    /** Of the criteria on which a positive verdict rests the one whose documents are asked for; empty if none is certain. */
    Optional<Integer> easiest() {
        Outcome wanted = verdict == Verdict.ELIGIBLE ? Outcome.MET : Outcome.PROOF_NOT_VALID;
        return IntStream.range(0, plan.criteria().size())
                .filter(i -> outcome(i) == wanted)
                .boxed()
                .min(comparing((Integer i) -> needed(i).isEmpty())
                        .thenComparing(i -> !outstanding(i).isEmpty())
                        .thenComparing(i -> criterion(i).sensitivity()));
    }

    /** The documents given that no criterion of the list asks for, such as one whose kind is misspelt; normally none. */
    public List<Proof> unusedProofs() {
        return given.proofs().stream()
                .filter(proof -> ruleSet().criteria().stream()
                        .flatMap(criterion -> criterion.allProofs().stream())
                        .noneMatch(requirement -> requirement.asksFor(proof)))
                .toList();
    }

    private List<ProofRequirement> outstanding(int i) {
        return needed(i).stream()
                .filter(requirement -> !isAccepted(requirement))
                .toList();
    }

    /** The documents that prove criteria that are met or may be. */
    Set<ProofRequirement> needed() {
        Set<ProofRequirement> all = new LinkedHashSet<>();
        mayBeMet().forEach(i -> all.addAll(needed(i)));
        return all;
    }

    /** Whether a document could prove a criterion that is met or may be, if only by another branch. */
    boolean mayAskFor(ProofRequirement requirement) {
        return mayBeMet().anyMatch(i -> criterion(i).allProofs().contains(requirement));
    }

    private IntStream mayBeMet() {
        return IntStream.range(0, plan.criteria().size()).filter(i -> outcome(i) != Outcome.NOT_MET);
    }

    /** The documents that prove a criterion, those of the branches that carry it among them. */
    List<ProofRequirement> needed(int i) {
        return new NeededProofs(truths, this::isAccepted)
                .of(criterion(i), plan.criteria().get(i));
    }

    /**
     * The explanation in full: each criterion with the figures that met or failed it.
     *
     * <p>It holds personal facts. It is for the person and the facilitator; keep it as they are kept.
     */
    public Derivation explanation() {
        return explanation(Depth.FULL);
    }

    /**
     * The explanation, from one sentence to the whole tree. All but the {@linkplain Depth#REDACTED redacted} one hold personal
     * facts.
     */
    public Derivation explanation(Depth depth) {
        return new DecisionExplanation(this, situation()).at(depth);
    }

    /**
     * The explanation of one criterion, with the figures that met or failed it. It holds personal facts.
     *
     * @throws fr.clausesociale.ClauseException {@code criterion-unknown} if the list has no such criterion
     */
    public Derivation explanation(String criterion) {
        return new DecisionExplanation(this, situation()).criterion(ruleSet().place(criterion));
    }

    /** The documents given for which a requirement asks, and what they are worth on the day. They hold personal facts. */
    List<Derivation> given(ProofRequirement requirement) {
        return new DecisionExplanation(this, situation()).given(requirement);
    }

    /**
     * The decisions of the next three years, each on the first day on which it holds, if nothing but the date changes; none while the
     * facts contradict one another, for one of them is to be changed.
     */
    List<Decision> ahead() {
        if (!contradictions().isEmpty()) {
            return List.of();
        }
        LocalDate until = at.getYear() > 9996 ? LocalDate.of(9999, 12, 31) : at.plusYears(3);
        return Timeline.of(List.of(plan), snapshot(), at, until).phases().stream()
                .map(Phase::decision)
                .filter(decision -> decision.contradictions().isEmpty())
                .toList();
    }

    /** Whether all that two decisions of one person say is the same, but the day. */
    boolean saysTheSameAs(Decision other) {
        return verdict == other.verdict
                && criteria().equals(other.criteria())
                && missing().equals(other.missing())
                && oneOf().equals(other.oneOf())
                && reasonedOpinion().equals(other.reasonedOpinion())
                && proofs().equals(other.proofs())
                && Set.copyOf(contradictions()).equals(Set.copyOf(other.contradictions()));
    }

    List<Node> nodes() {
        return plan.criteria();
    }

    Truth truth(Node node) {
        return node.truth(truths);
    }

    /** The branches of which the same is known as of the condition. */
    Stream<Node> alike(Node node) {
        return node.branches().stream().filter(branch -> truth(branch) == truth(node));
    }

    Outcome outcome(int i) {
        return switch (plan.criteria().get(i).truth(truths)) {
            case TRUE -> isProven(plan.criteria().get(i)) ? Outcome.MET : Outcome.PROOF_NOT_VALID;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case FALSE -> Outcome.NOT_MET;
        };
    }

    private boolean isProven(Node criterion) {
        return unproven.isEmpty() || criterion.proven(truths, unproven) == Truth.TRUE;
    }

    private Criterion criterion(int i) {
        return plan.ruleSet().criteria().get(i);
    }

    private boolean isGiven(ProofRequirement requirement) {
        return given.proofs().stream().anyMatch(requirement::asksFor);
    }

    /** The decision on the same facts on another day on which the list is in force. */
    Decision on(LocalDate day) {
        return new Decision(plan, snapshot(), day);
    }

    /** The day for which the facts are known, which differs from {@link #at()} in a timeline or a comparison. */
    LocalDate knownOn() {
        return snapshot().knownOn();
    }

    boolean isAccepted(ProofRequirement requirement) {
        return given.proofs().stream().anyMatch(proof -> requirement.accepts(proof, at));
    }

    private List<Object> said() {
        return List.of(
                ruleSet(), at, verdict, criteria(), missing(), proofs(), oneOf(), reasonedOpinion(), contradictions());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that && said().equals(that.said());
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + verdict.hashCode();
    }

    @Override
    public String toString() {
        return "Decision[" + ruleSet().id() + ", " + at + ", " + verdict + "]";
    }
}
