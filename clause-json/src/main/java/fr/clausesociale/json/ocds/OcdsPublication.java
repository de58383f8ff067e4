package fr.clausesociale.json.ocds;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Language;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Who publishes a package of releases, when and in which detail.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param uri where the package is published, an absolute address; it names the package
 * @param publisher the name of the organisation that publishes it, not blank
 * @param on when it is published, which is also the date of its releases, in the years 1900 to 9999
 * @param zone the zone of the contracts, in which their days begin and end, such as {@code Europe/Paris}
 * @param language the language of titles and notes
 * @param detail what hours done are given by
 * @since 0.1.0
 */
public record OcdsPublication(
        URI uri, String publisher, OffsetDateTime on, ZoneId zone, Language language, Detail detail) {

    /**
     * What hours done are given by, beside the lot. Where one person alone works on a lot, the hours of a month are that person's, and who
     * knows who works there knows them: so whoever publishes chooses, and nothing is the default.
     */
    public enum Detail {
        /** By calendar month. */
        MONTHS,
        /** In one sum, up to the day of the assessment. */
        WHOLE
    }

    /** Checks the address, the name and the year. */
    public OcdsPublication {
        requireAt(
                "/uri",
                uri.isAbsolute(),
                "ocds-uri-relative",
                "l'adresse d'une publication est absolue",
                "the address of a publication is absolute");
        requireAt(
                "/publisher",
                !publisher.isBlank(),
                "ocds-publisher-blank",
                "une publication dit qui la publie",
                "a publication says who publishes it");
        requireAt(
                "/on",
                on.getYear() >= 1900 && on.getYear() <= 9999,
                "ocds-date-invalid",
                "une publication est des années 1900 à 9999",
                "a publication is of the years 1900 to 9999");
    }
}
