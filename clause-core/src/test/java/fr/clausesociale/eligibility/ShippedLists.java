package fr.clausesociale.eligibility;

import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.Cher;
import fr.clausesociale.france.Geiq;
import fr.clausesociale.france.GrandParis;
import fr.clausesociale.france.Iae;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.Npnru;
import fr.clausesociale.france.Solideo;
import fr.clausesociale.france.SudIsere2017;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.france.Vaucluse;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The lists for which the laws of eligibility must hold: those shipped, and one reading of each that leaves something open. */
final class ShippedLists {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static final List<RuleSet> ALL = Stream.of(
                    Stream.of(
                            Ccag2021.ruleSet(),
                            List21Bam048.ruleSet(),
                            SudIsere2017.ruleSet("laws", new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true)),
                            Cher.ruleSet("laws", SINCE),
                            Vaucluse.ruleSet("laws", SINCE),
                            GrandParis.ruleSet(),
                            Solideo.ruleSet()),
                    Npnru.ruleSets().stream(),
                    Iae.ruleSets(StructureKind.AI).stream(),
                    Stream.of(Iae.ruleSet(StructureKind.ACI), Geiq.ruleSet(), Geiq.annex1(), Geiq.annex2()))
            .flatMap(lists -> lists)
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
