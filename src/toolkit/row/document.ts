import type { Plan } from "../parse/plan.js";
import type { PlanSource, Region } from "../schema/codebook.js";
import type { DocumentRow } from "../schema/document.js";

/**
 * Returns the row of a plan; its region is the catalogue's, else the one that its title, issuer or opening names. What
 * replaced it is not known from the plan alone: `withSuccessors` fills that in.
 */
export function documentRow(plan: Plan, source: PlanSource, regions: readonly Region[]): DocumentRow {
	const { metadata } = plan;
	const region = findRegion(plan, source, regions);
	return {
		document_id: source.document_id,
		region_code: region?.code ?? source.entry?.region_code ?? null,
		region: region?.name ?? null,
		city: region?.city ?? null,
		title: metadata.title,
		document_number: metadata.document_number,
		issuer: metadata.issuer,
		plan_type: metadata.plan_type,
		issued: metadata.issued,
		period_start: metadata.period_start,
		period_end: metadata.period_end,
		source_file: source.source_file,
		source_sha256: source.sha256,
		source_url: source.entry?.source_url ?? null,
		supersedes: source.entry?.supersedes ?? null,
		superseded_by: null,
		characters: plan.positions.toCodePoint(source.text.length),
		language: "zh-CN",
		note: source.entry?.note ?? null,
	};
}

function findRegion(plan: Plan, { entry }: PlanSource, regions: readonly Region[]): Region | null {
	if (entry?.region_code) return regions.find((region) => region.code === entry.region_code) ?? null;
	const { title, issuer } = plan.metadata;
	const opening = [title ?? "", issuer ?? "", plan.view.text.slice(0, 600)];
	for (const words of opening) {
		const named = regions.find((region) => words.includes(region.name));
		if (named) return named;
	}
	return null;
}
