package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import java.util.Locale;
import java.util.Optional;

/** Why an event that could be read cannot be used: it contradicts the contract or the rest of the journal. */
enum JournalFault {
    DUPLICATE_EVENT(
            "/id", "cet événement figure déjà, à l'identique, dans le journal", "this event is already in the journal"),
    CONFLICTING_EVENT(
            "/id",
            "plusieurs événements différents portent cet identifiant ; aucun n'est retenu",
            "several different events have this id; none is used"),
    WITHDRAWAL_OF_NOTHING(
            "/event",
            "aucun événement du journal ne porte cet identifiant, ou plusieurs différents",
            "no event of the journal has this id, or several different ones"),
    WITHDRAWAL_OF_WITHDRAWAL(
            "/event",
            "une annulation ne s'annule pas ; il faut saisir de nouveau l'événement",
            "a withdrawal cannot be withdrawn; enter the event anew"),
    WITHDRAWAL_BEFORE_EVENT("/on", "l'annulation est antérieure à l'événement", "the withdrawal is before the event"),
    ALREADY_WITHDRAWN("/event", "cet événement est déjà annulé", "this event is already withdrawn"),
    NOT_NOTIFIED("/on", "le marché n'est pas encore notifié", "the contract is not notified yet"),
    ALREADY_NOTIFIED("/on", "le marché est déjà notifié", "the contract is already notified"),
    BEFORE_NOTIFICATION("/on", "antérieur à la notification du marché", "before the contract was notified"),
    LOT_UNKNOWN("/lot", "ce lot n'existe pas dans le marché", "the contract has no such lot"),
    COMPANY_UNKNOWN(
            "/company",
            "cette entreprise n'est pas titulaire du marché ni, pour une facture ou une embauche, sous-traitante acceptée sur ce lot",
            "this company does not hold the contract nor, for an invoice or a hire, is it a subcontractor accepted on this lot"),
    SUBCONTRACTOR_HOLDS_CONTRACT(
            "/subcontractor",
            "cette entreprise est titulaire du marché et n'en est donc pas sous-traitante",
            "this company holds the contract and so is no subcontractor of it"),
    SUBCONTRACTOR_ALREADY_ACCEPTED(
            "/subcontractor",
            "ce sous-traitant est déjà accepté sur ce lot ; pour un autre membre, il lui faut un autre identifiant",
            "this subcontractor is accepted on this lot already; for another member, give it another id"),
    CURRENCY_MISMATCH(
            "/amount/currency",
            "le montant n'est pas dans la monnaie du marché",
            "the amount is not in the contract's currency"),
    INVOICE_CORRECTION_OF_NOTHING(
            "/invoice", "aucune facture retenue ne porte cet identifiant", "no invoice in use has this id"),
    CORRECTION_BEFORE_INVOICE(
            "/on", "la correction est antérieure à la facture", "the correction is before the invoice"),
    ORDER_CORRECTION_OF_NOTHING(
            "/order", "aucune commande retenue ne porte cet identifiant", "no order in use has this id"),
    CORRECTION_BEFORE_ORDER("/on", "la correction est antérieure à la commande", "the correction is before the order"),
    CALENDAR_UNKNOWN(
            "/calendar",
            "la clause n'a pas de calendrier de pièces de ce nom",
            "the terms have no reporting calendar of this name"),
    CALENDAR_NOT_ON_REQUEST(
            "/calendar",
            "ce calendrier ne prévoit pas de pièces sur demande",
            "this calendar has no documents on request"),
    ALREADY_REQUESTED(
            "/on", "cette pièce est déjà demandée ce jour-là", "this document is already asked for on that day"),
    DOCUMENT_UNKNOWN(
            "/document",
            "ni le calendrier, ni une demande, ni une mise en demeure assortie d'une pénalité ne demande cette pièce",
            "neither the calendar nor a request nor a formal notice with a penalty asks for this document"),
    NOTICE_BEFORE_DUE(
            "/on",
            "la mise en demeure précède l'échéance de la pièce, qui ne manque donc pas encore",
            "the formal notice comes before the document is due, so that it is not missing yet"),
    RECEIVED_BEFORE_PERIOD_END(
            "/on",
            "la pièce est reçue avant la fin de la période qu'elle couvre",
            "the document is received before the end of the period that it covers"),
    RECEIVED_BEFORE_REQUEST(
            "/on", "la pièce est reçue avant d'avoir été demandée", "the document is received before it was asked for"),
    NOTICE_NOT_IN_TERMS(
            "/lot",
            "la clause ne subordonne pas la pénalité par heure manquante à une mise en demeure",
            "the terms do not make a formal notice a condition of the penalty per missing hour"),
    NOTICE_BEFORE_END(
            "/on",
            "la mise en demeure et le délai qu'elle laisse précèdent la fin du marché, avant laquelle aucune heure ne manque encore",
            "the formal notice and the time that it leaves come before the end of the contract, until which no hours are missing yet"),
    EXEMPTION_NOT_IN_TERMS(
            "/hours",
            "la clause n'exonère pas les heures pour lesquelles personne n'a pu être proposé",
            "the terms do not exempt hours for which nobody could be proposed"),
    ACTION_WITHOUT_PENALTY(
            "/action", "la clause n'attache aucune pénalité à une action", "the terms set no penalty for an action"),
    WITHHOLDING_NOT_IN_TERMS(
            "/split",
            "la clause ne retient pas les pénalités au mandataire jusqu'à leur répartition",
            "the terms do not withhold penalties from the lead member until they are shared"),
    SHARE_OF_STRANGER(
            "/split/shares",
            "la répartition nomme une entreprise qui n'est pas du groupement",
            "the split names a company that is not of the grouping"),
    ACTIONS_NOT_IN_TERMS(
            "/lot",
            "la clause ne laisse pas, sur ce lot, le choix d'actions au lieu des heures",
            "the terms do not leave the choice of actions instead of hours on this lot"),
    FULFILMENT_ALREADY_CHOSEN(
            "/lot",
            "le titulaire a déjà choisi entre heures et actions sur ce lot",
            "the holder has chosen between hours and actions on this lot already"),
    ACTION_ALREADY_PERFORMED(
            "/action", "cette action figure déjà comme réalisée", "this action already stands as done"),
    ACTION_OUTSIDE_CONTRACT(
            "/performedOn",
            "l'action a été réalisée avant la notification du marché ou après sa fin",
            "the action was done before the contract was notified or after it ended"),
    ACTION_NOT_OWED(
            "/lot",
            "le titulaire n'a pas choisi les actions sur ce lot, qui n'en doit donc aucune",
            "the holder has not chosen actions on this lot, which therefore owes none"),
    ACTION_PERFORMED("/action", "cette action était réalisée ce jour-là", "this action was done by that day"),
    ACTION_ALREADY_MISSED("/action", "cette action figure déjà comme manquée", "this action already stands as missed"),
    PART_UNKNOWN(
            "/part", "le marché n'a pas cette tranche ou reconduction", "the contract has no such tranche or renewal"),
    PART_ALREADY_ACTIVATED(
            "/part", "cette tranche ou reconduction est déjà acquise", "this tranche or renewal is activated already"),
    AFTER_CONTRACT("/on", "le marché était terminé ce jour-là", "the contract had ended by that day"),
    LOT_WITHOUT_CLAUSE("/lot", "ce lot ne porte pas la clause", "this lot does not bear the clause"),
    AMENDMENT_RULE_MISSING(
            "/amount",
            "ni la clause ni l'avenant ne disent ce que deviennent les heures quand le montant du lot change",
            "neither the terms nor the amendment say what becomes of the hours when the amount of the lot changes"),
    HIRE_UNKNOWN("/hire", "aucune embauche retenue ne porte cet identifiant", "no hire in use has this id"),
    DECLARED_TOO_EARLY(
            "/to", "heures déclarées avant d'avoir été travaillées", "hours declared before they were worked"),
    OUTSIDE_EMPLOYMENT(
            "/from",
            "aucun jour de la période n'est dans le contrat de travail",
            "no day of the period is in the employment"),
    OVERLAPPING_DECLARATION(
            "/from",
            "l'événement {0} déclare déjà des heures de cette personne ces jours-là, sur ce lot et pour cette entreprise",
            "event {0} already declares hours of this person on these days, for this lot and this company"),
    OVERLAPPING_CORRECTION(
            "/hours",
            "les heures étaient à zéro, et l'événement {0} déclare des heures de cette personne ces jours-là, sur ce lot et pour cette entreprise",
            "the hours were at zero, and event {0} declares hours of this person on these days, for this lot and this company"),
    CORRECTION_OF_NOTHING(
            "/declaration", "aucune déclaration retenue ne porte cet identifiant", "no declaration in use has this id"),
    CORRECTION_BEFORE_DECLARATION(
            "/on", "la correction est antérieure à la déclaration", "the correction is before the declaration"),
    CHECK_OF_NOTHING(
            "/declarations",
            "l'une des déclarations vérifiées n'est pas retenue ou n'existe pas",
            "one of the declarations that were checked is not in use or not there"),
    CHECK_BEFORE_DECLARATION(
            "/on",
            "la vérification est antérieure à l'une des déclarations",
            "the check is before one of the declarations"),
    TRAINING_ABOVE_HOURS(
            "/training",
            "la correction laisse moins d'heures que la formation déclarée ; il faut dire combien d'heures en sont",
            "the correction leaves fewer hours than were declared as training; say how many of them were"),
    HOURS_IMPLAUSIBLE(
            "/hours",
            "plus de {0} par jour sur les jours déclarés dans le contrat de travail",
            "more than {0} a day on the declared days of the employment");

    private final String pointer;
    private final String fr;
    private final String en;

    JournalFault(String pointer, String fr, String en) {
        this.pointer = pointer;
        this.fr = fr;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses an event whose days another declaration holds. */
    Rejection of(Event event, EventId holder) {
        Rejection rejection = of(event, holder.value());
        return new Rejection(rejection.code(), rejection.place(), rejection.message(), Optional.of(holder));
    }

    /** Refuses an event; the figures fill the holes of the sentence. */
    Rejection of(Event event, Object... figures) {
        return new Rejection(code(), "event " + event.id() + " " + pointer, Text.format(fr, en, figures));
    }
}
