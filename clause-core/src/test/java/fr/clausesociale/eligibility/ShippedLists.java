package fr.clausesociale.eligibility;

import fr.clausesociale.france.Cher;
import fr.clausesociale.france.FrenchRuleSets;
import fr.clausesociale.france.GrandParis;
import fr.clausesociale.france.Solideo;
import fr.clausesociale.france.Statuses;
import fr.clausesociale.france.SudIsere2017;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.france.Vaucluse;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lists for which the laws of eligibility must hold: each version of each, and one reading of those that leave
 * something open.
 */
final class ShippedLists {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static final List<RuleSet> ALL = Stream.concat(
                    FrenchRuleSets.all().stream(),
                    Stream.of(
                            SudIsere2017.ruleSet(
                                    "laws", SINCE, new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true)),
                            GrandParis.ruleSet("laws", SINCE, true),
                            Solideo.ruleSet("laws", true),
                            Cher.ruleSet("laws", SINCE, true),
                            Vaucluse.ruleSet("laws", SINCE, false),
                            Statuses.ruleSet(
                                    RuleSetId.of("statuses", "laws"),
                                    SINCE,
                                    Statuses.passIae(),
                                    Statuses.inStructure(StructureKind.EITI),
                                    Statuses.inStructure(StructureKind.ESAT),
                                    Statuses.prisonWork())))
            .toList();

    private ShippedLists() {}

    /** A day on which a list is in force: the day itself, or the nearest one. */
    static LocalDate inForce(RuleSet list, LocalDate day) {
        if (day.isBefore(list.inForceFrom())) {
            return list.inForceFrom();
        }
        return list.inForceUntil().filter(day::isAfter).orElse(day);
    }
}
