/**
 * Top floor: French content, as data made with the public builders. It is versioned apart from the engine; a territory or a buyer adds its
 * own beside it without touching either.
 *
 * <ul>
 *   <li>{@link fr.clausesociale.france.Ccag2021}: eligible persons of the CCAG of 30 March 2021, articles 16.1.1 and 20.1.1, an open list.
 *   <li>{@link fr.clausesociale.france.List21Bam048}: eligible persons of contract 21_BAM_048, article 1.4 of its CCAP, a closed list.
 *   <li>{@link fr.clausesociale.france.SudIsere2017}, {@link fr.clausesociale.france.Cher}, {@link fr.clausesociale.france.Vaucluse}: lists
 *       of territories, each once somebody says what its text leaves open.
 *   <li>{@link fr.clausesociale.france.LongTermUnemployment}, {@link fr.clausesociale.france.Statuses}: criteria to put into a list.
 *   <li>{@link fr.clausesociale.france.Npnru}: the public of urban renewal; {@link fr.clausesociale.france.GrandParis}, {@link
 *       fr.clausesociale.france.Solideo}: those of two great programmes, as far as they are known, once somebody says the rest.
 *   <li>{@link fr.clausesociale.france.Iae}, {@link fr.clausesociale.france.Geiq}: work integration and support grants, by facts.
 *   <li>{@link fr.clausesociale.france.FrenchRuleSets}: all lists that leave nothing open.
 *   <li>{@link fr.clausesociale.france.Smic}: the gross hourly minimum wage from 2010 on; {@link
 *       fr.clausesociale.france.SocialSecurityCeiling}: the hourly ceiling of social security from 2009 to 2024.
 *   <li>{@link fr.clausesociale.france.InsertionRates}, {@link fr.clausesociale.france.SizingFigures}, {@link
 *       fr.clausesociale.france.TrainingClause}, {@link fr.clausesociale.france.StateObjective}: the few figures for sizing that a source
 *       could be read for.
 *   <li>{@link fr.clausesociale.france.SocialConditionsDuty}: whether article L2112-2-1 obliges a planned contract; {@link
 *       fr.clausesociale.france.EuThresholds}: the thresholds that it goes by.
 * </ul>
 *
 * <p>Each criterion and each value names its text, and each class says how it reads what the text leaves open. A contract that reads it
 * otherwise brings its own list.
 */
@NullMarked
package fr.clausesociale.france;

import org.jspecify.annotations.NullMarked;
