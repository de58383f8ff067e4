package fr.clausesociale.law;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text a rule or a figure comes from: a statute, a decree, a contract, a public page.
 *
 * <p>The title stays in the language of the text, which is French. This type is immutable and thread-safe.
 *
 * @param title the title of the text, such as {@code CCAP 21_BAM_048}
 * @param article the article, such as {@code art. 1.4}, if the text has articles
 * @param since the first day on which the text is in force, if it is known
 * @param uri where the text can be read, if it is published: an {@code https} or {@code http} address
 * @since 0.1.0
 */
public record LegalReference(String title, Optional<String> article, Optional<LocalDate> since, Optional<URI> uri) {

    private static final Set<String> SCHEMES = Set.of("https", "http");

    /** Checks that the title and the article say something, and that the address is one of a page. */
    public LegalReference {
        require(
                !title.isBlank(),
                "reference-without-title",
                "une référence juridique doit avoir un titre",
                "a legal reference needs a title");
        requireAt(
                "/article",
                article.isEmpty() || !article.get().isBlank(),
                "reference-article-blank",
                "l'article d'une référence juridique n'est pas vide ; sans article, il est omis",
                "the article of a legal reference is not blank; leave it out if there is none");
        requireAt(
                "/uri",
                uri.isEmpty() || isOfAPage(uri.get()),
                "reference-uri-invalid",
                "l'adresse d'une référence juridique commence par https:// ou http:// et nomme un site",
                "the address of a legal reference begins with https:// or http:// and names a site");
    }

    private static boolean isOfAPage(URI address) {
        return address.getHost() != null
                && address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }

    /** Obtains a reference to a whole text. */
    public static LegalReference of(String title) {
        return new LegalReference(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Obtains a reference to an article of a text. */
    public static LegalReference of(String title, String article) {
        return new LegalReference(title, Optional.of(article), Optional.empty(), Optional.empty());
    }

    /** The same reference with the first day on which the text is in force. */
    public LegalReference inForceSince(LocalDate day) {
        return new LegalReference(title, article, Optional.of(day), uri);
    }

    /** The same reference with the address where the text can be read. */
    public LegalReference at(URI address) {
        return new LegalReference(title, article, since, Optional.of(address));
    }

    /** The title and the article, as one cites them: {@code CCAP 21_BAM_048, art. 1.4}. */
    public String citation() {
        return article.map(a -> title + ", " + a).orElse(title);
    }
}
