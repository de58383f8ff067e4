package fr.clausesociale.json.eforms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.json.decp.SocialConsideration;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The social part of a lot in an eForms notice.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param codes the codes, by term, each once
 * @param conditions what the conditions of performance (BT-70) and the description of the strategic procurement (BT-777) have to say of the
 *     clause, since no field holds hours: the hours that the tender asks for; empty if the lot does not bear it
 * @since 0.1.0
 */
public record EformsLot(LotId lot, List<EformsCode> codes, Optional<Text> conditions) {

    /** Puts the codes in their order, and checks that a term does not say both something and nothing. */
    public EformsLot {
        codes = codes.stream().distinct().sorted().toList();
        for (EformsCode.Term term : EformsCode.Term.values()) {
            List<EformsCode> given =
                    codes.stream().filter(code -> code.term() == term).toList();
            boolean one = term == EformsCode.Term.BT_736;
            boolean nothing = given.contains(EformsCode.STRATEGIC_NONE) || given.contains(EformsCode.NOT_RESERVED);
            requireAt(
                    "/codes",
                    given.size() <= 1 || !(one || nothing),
                    "eforms-codes-contradictory",
                    "{0} ne dit pas à la fois une chose et son contraire",
                    "{0} does not say a thing and its contrary",
                    term.id());
        }
    }

    /**
     * What a notice says of a lot of a contract. Only what the clause says is set: nothing in terms tells whether participation is reserved or
     * performance sheltered, and a notice of competition must say both; so the caller does.
     *
     * @param terms the terms
     * @param lot the lot
     * @param reserved the code of BT-71
     * @param sheltered the code of BT-736
     * @throws fr.clausesociale.ClauseException {@code lot-unknown} if the contract has no such lot, {@code eforms-code-misplaced} if a code is
     *     of another term
     */
    public static EformsLot of(ClauseTerms terms, LotId lot, EformsCode reserved, EformsCode sheltered) {
        requireAt(
                "/lot",
                terms.contract().lot(lot).isPresent(),
                "lot-unknown",
                "le marché n'a pas de lot {0}",
                "the contract has no lot {0}",
                lot.value());
        requireTerm("/reserved", reserved, EformsCode.Term.BT_71);
        requireTerm("/sheltered", sheltered, EformsCode.Term.BT_736);
        Optional<LotObligation> obligation = terms.obligation(lot);
        List<EformsCode> ofClause =
                obligation.isPresent() ? List.of(EformsCode.STRATEGIC_SOCIAL, EformsCode.EMPLOYMENT) : List.of();
        return new EformsLot(
                lot,
                Stream.concat(ofClause.stream(), Stream.of(reserved, sheltered)).toList(),
                obligation.map(EformsLot::conditions));
    }

    private static Text conditions(LotObligation lot) {
        return Text.format(
                "clause sociale d'insertion : {0} ({1})",
                "social clause of insertion: {0} ({1})",
                rule(lot.obligation()),
                lot.reference().title());
    }

    private static Text rule(Obligation obligation) {
        if (obligation instanceof Obligation.FixedHours fixed) {
            return Text.format("{0} à réaliser", "{0} to perform", fixed.hours());
        }
        Obligation.HoursPerSlice slices = (Obligation.HoursPerSlice) obligation;
        Text each = Text.format(
                "{0} à réaliser par tranche de {1} HT facturée",
                "{0} to perform for each slice of {1} invoiced, excluding VAT", slices.hours(), slices.slice());
        return slices.trigger()
                .map(trigger ->
                        Text.format("{0}, une fois facturés {1} HT", "{0}, once {1} are invoiced", each, trigger))
                .orElse(each);
    }

    private static void requireTerm(String place, EformsCode code, EformsCode.Term term) {
        requireAt(
                place,
                code.term() == term,
                "eforms-code-misplaced",
                "{0} n'est pas un code de {1}",
                "{0} is no code of {1}",
                code.code(),
                term.id());
    }

    /**
     * The social considerations that the codes tell, as the essential data of public procurement name them. Notices have no code for a social
     * criterion of award: it is one of quality, told in words.
     */
    public Set<SocialConsideration> considerations() {
        Set<SocialConsideration> told = EnumSet.noneOf(SocialConsideration.class);
        if (codes.contains(EformsCode.STRATEGIC_SOCIAL)) {
            told.add(SocialConsideration.CLAUSE);
        }
        if (codes.contains(EformsCode.RESERVED_INSERTION) || codes.contains(EformsCode.RESERVED_PUBLIC_SERVICE)) {
            told.add(SocialConsideration.RESERVED);
        }
        return Set.copyOf(told);
    }
}
