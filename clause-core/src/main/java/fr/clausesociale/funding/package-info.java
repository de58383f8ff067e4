/**
 * Second floor: who pays for the work of a facilitator. A {@link fr.clausesociale.funding.FundingPlan} shares the cost of a post among
 * its funders and over its years, and nothing is lost to rounding:
 *
 * <pre>{@code
 * FundingPlan plan = new FundingPlan(
 *         Money.parse("EUR 147000"),
 *         List.of(new FundingPlan.Year(2015, 12), new FundingPlan.Year(2016, 12), new FundingPlan.Year(2017, 12)),
 *         List.of(
 *                 new FundingPlan.Funder("communautés de communes", Percentage.of("21")),
 *                 new FundingPlan.Funder("État et Région", Percentage.of("20")),
 *                 new FundingPlan.Funder("Département", Percentage.of("20")),
 *                 new FundingPlan.Funder("agence EDF", Percentage.of("20")),
 *                 new FundingPlan.Funder("programme LEADER", Percentage.of("19"))));
 * plan.lines().get(0).total(); // EUR 30870.00
 * }</pre>
 */
@NullMarked
package fr.clausesociale.funding;

import org.jspecify.annotations.NullMarked;
