/**
 * The social clause of French public contracts (<i>clause sociale d'insertion</i>), which obliges the company that wins a contract to
 * have part of the work done by people who have difficulty finding a job. This module sizes the hours, decides who is eligible,
 * follows the hours event by event, computes what is missing and what it costs, and explains every figure in French and English.
 *
 * <p>It is two pure functions:
 *
 * <pre>
 * clause terms              +  journal of what happened  +  day   →  assessment   (where does this contract stand?)
 * list of eligible persons  +  situation of a person     +  day   →  decision     (is this person eligible, and why?)
 * </pre>
 *
 * <h2>Where to start</h2>
 *
 * <p><b>Where does a contract stand?</b> What the contract says is {@link fr.clausesociale.terms.ClauseTerms}, what happened is a {@link
 * fr.clausesociale.journal.Journal} of {@linkplain fr.clausesociale.journal.Event events}; module {@code fr.clausesociale.json} reads both from
 * files. An {@link fr.clausesociale.assessment.Assessor} gives the {@link fr.clausesociale.assessment.Assessment}, {@link
 * fr.clausesociale.report.AssessmentText} writes it for people:
 *
 * <pre>{@code
 * Assessment assessment = Assessor.of(terms).assess(journal, LocalDate.of(2023, 6, 30));
 * assessment.lots().get(0).gap();    // 137.75 hours missing
 * assessment.penalties().exposure(); // EUR 27550.00 at stake
 * AssessmentText.of(assessment, Language.FRENCH);
 * }</pre>
 *
 * <p><b>Are the hours of one person claimed twice?</b> {@link fr.clausesociale.portfolio.PersonHours} folds the assessments of all contracts.
 *
 * <p><b>Is a person eligible?</b> What is known of the person is a {@link fr.clausesociale.person.Situation}; an {@link
 * fr.clausesociale.eligibility.EligibilityEngine} decides under a {@linkplain fr.clausesociale.eligibility.RuleSet list}, such as that of
 * {@link fr.clausesociale.france.Ccag2021}:
 *
 * <pre>{@code
 * Situation person = Situation.builder().yes(Facts.RSA).build();
 * Decision decision = EligibilityEngine.of(Ccag2021.ruleSet()).decide(person, LocalDate.of(2026, 10, 15));
 * decision.verdict();      // UNDETERMINED: whether the person is looking for work is not known, which is not the same as no
 * decision.nextQuestion(); // registered-since
 * }</pre>
 *
 * <p><b>Does a diagnosis or a PASS IAE prove that?</b> See {@link fr.clausesociale.iae.IaeRules}, {@link fr.clausesociale.iae.GeiqRules} and
 * {@link fr.clausesociale.iae.PassRules}.
 *
 * <p><b>How many hours could a contract bear?</b> See the methods in {@link fr.clausesociale.sizing}; {@link
 * fr.clausesociale.sizing.SizingPolicy} compares them.
 *
 * <p><b>What was decided, and can it be shown again?</b> {@link fr.clausesociale.receipt.DecisionReceipt} and {@link
 * fr.clausesociale.receipt.AssessmentReceipt} are kept and replayed.
 *
 * <h2>What holds everywhere</h2>
 *
 * <ul>
 *   <li>The same input gives the same output, on any machine and in any year: the day and the language are arguments, nothing is read
 *       from a clock, a file, a network or a locale. Every type is immutable; the engines may be kept and shared.
 *   <li>Figures are exact: hours to the second, amounts to the cent. What is rounded is rounded once, and the
 *       {@linkplain fr.clausesociale.derivation.Derivation derivation} of the result says how.
 *   <li>Nothing is invented: what the terms do not say is refused, what is not known of a person is unknown, a value of the law is not
 *       extrapolated.
 *   <li>What is wrong is refused with a {@link fr.clausesociale.ClauseException}: a stable code, the place, and a sentence in French and
 *       English. A business negative is a result, never an exception.
 *   <li>No name of a person enters; no personal fact leaves in a message or a {@code toString}.
 * </ul>
 *
 * <p>It is not legal advice, and it decides nothing in the buyer's place.
 *
 * <p>The packages are floors, and each uses only those below it; the list of packages says who lives on which.
 */
module fr.clausesociale.core {
    exports fr.clausesociale;
    exports fr.clausesociale.assessment;
    exports fr.clausesociale.contract;
    exports fr.clausesociale.derivation;
    exports fr.clausesociale.eligibility;
    exports fr.clausesociale.france;
    exports fr.clausesociale.funding;
    exports fr.clausesociale.iae;
    exports fr.clausesociale.identity;
    exports fr.clausesociale.journal;
    exports fr.clausesociale.law;
    exports fr.clausesociale.person;
    exports fr.clausesociale.portfolio;
    exports fr.clausesociale.quantity;
    exports fr.clausesociale.receipt;
    exports fr.clausesociale.report;
    exports fr.clausesociale.sizing;
    exports fr.clausesociale.terms;

    uses fr.clausesociale.eligibility.RuleSetProvider;

    provides fr.clausesociale.eligibility.RuleSetProvider with
            fr.clausesociale.france.FrenchRuleSets;

    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
