/**
 * The essential data of public procurement (<i>données essentielles de la commande publique, DECP</i>), which French buyers publish of every
 * contract, and their way to and from the contract of a social clause.
 *
 * <p>The data are published by some sixty platforms in as many dialects, in JSON and in XML, and by the ministry in CSV. So they are read in
 * two steps. {@link fr.clausesociale.json.decp.Decp#read} takes a file as it is, one contract at a time, and tells of every place that is not
 * as the format says; {@link fr.clausesociale.json.decp.Decp#readCsv} does so with the table of the ministry. {@link
 * fr.clausesociale.json.decp.DecpMapping} then makes a contract of the domain of it, strictly, or says what is missing:
 *
 * <pre>{@code
 * List<Contract> contracts = new ArrayList<>();
 * DecpAccount account = Decp.read(file, entry -> {
 *     if (DecpMapping.socialConsiderations(entry.contract()).value().orElse(Set.of()).contains(SocialConsideration.CLAUSE)) {
 *         DecpMapping.contract(entry.contract(), LotId.of("1")).value().ifPresent(contracts::add);
 *     }
 * }, rejected -> System.err.println(rejected.line() + " " + rejected.code()));
 * account.findings(); // {decp-text-adapted=1}
 * }</pre>
 *
 * <p>The way back is {@link fr.clausesociale.json.decp.DecpMapping#marche} and {@link fr.clausesociale.json.decp.Decp#write}, which writes
 * version 2.0.3 alone, and only what the official schema accepts. Essential data say that there is a social clause, and nothing of its hours:
 * what is lost either way is a list of {@linkplain fr.clausesociale.json.decp.DecpFinding findings}.
 */
@NullMarked
@BuilderStyle
package fr.clausesociale.json.decp;

import org.jspecify.annotations.NullMarked;
