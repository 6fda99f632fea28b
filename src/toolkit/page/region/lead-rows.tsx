import type { LeadClauseRow } from "../../query/lead-clause.js";
import type { MarkRow } from "../../query/mark.js";
import { clausePath, targetPath } from "../address/place-link.js";
import { ledgerPath } from "../ledger/filter-address.js";
import { type PageContext, usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { describeMark } from "../part/target-dots.js";
import type { Lead } from "./lead.js";

/** How many departments stand open; the others are folded. */
export const mostLeads = 10;

/** Departments, a row each: the clauses that they lead as squares, the targets in these as dots, each with its theme. */
export function LeadRows({ region, leads }: { region: string; leads: readonly Lead[] }) {
	const { copy } = usePage();
	const rest = leads.slice(mostLeads);
	const row = (lead: Lead) => <LeadRow key={lead.department} region={region} lead={lead} />;
	return (
		<>
			<div class="grid halves">
				<span class="label">
					<small>{copy.region.departmentsNote}</small>
				</span>
				<div class="half">
					<b>{copy.region.departmentClauses}</b> <small>{copy.region.departmentClausesNote}</small>
				</div>
				<div class="half">
					<b>{copy.region.departmentTargets}</b>
				</div>
			</div>
			{leads.slice(0, mostLeads).map(row)}
			{rest.length === 0 ? null : (
				<details class="more-leads">
					<summary>{copy.region.moreDepartments(rest.length)}</summary>
					{rest.map(row)}
				</details>
			)}
		</>
	);
}

function LeadRow({ region, lead: { department, clauses, marks } }: { region: string; lead: Lead }) {
	const page = usePage();
	const href = ledgerPath({ region: [region], department: [department] });
	return (
		<div class="grid row lead-row" data-row data-filled>
			<div class="label">
				<a class="rule" href={href} lang="zh-CN">
					{department}
				</a>
			</div>
			<div class="cell half" data-tally-of>
				<small class="half-name">{page.copy.region.departmentClauses}</small>
				<div class="rule">
					<span class="value">
						<Figure href={href}>
							<span data-tally>{clauses.length}</span>
						</Figure>
					</span>
					<span class="units">
						{clauses.map((clause) => (
							<ClauseSquare key={clause.clause_id} clause={clause} page={page} />
						))}
					</span>
				</div>
			</div>
			<div class="cell half" data-tally-of>
				<small class="half-name">{page.copy.region.departmentTargets}</small>
				<div class="rule">
					<span class="value">
						<Figure href={href}>
							<span data-tally>{marks.length}</span>
						</Figure>
					</span>
					<span class="units">
						{marks.map((mark) => (
							<MarkDot key={mark.target_id} mark={mark} page={page} />
						))}
					</span>
				</div>
			</div>
		</div>
	);
}

function ClauseSquare({ clause, page }: { clause: LeadClauseRow & { targets: number }; page: PageContext }) {
	const { copy, language } = page;
	const name = [copy.clauseName(clause.number, clause.ordinal), clause.heading].filter(Boolean).join(" ");
	const targets = clause.targets > 0 ? copy.targetCount(clause.targets) : copy.noTarget;
	const title = `${name}${language === "zh" ? "，" : ", "}${targets}`;
	return (
		<a
			class={`square ${clause.targets > 0 ? "" : "open "}theme-${clause.theme}`}
			href={clausePath(clause)}
			title={title}
			data-theme={[...new Set([clause.theme, ...clause.focus])].join(" ")}
		>
			{title}
		</a>
	);
}

/** A target as a dot; `inherited` draws a ring. Its title names it, since it stands many times on the page. */
export function MarkDot({ mark, page, inherited = false }: { mark: MarkRow; page: PageContext; inherited?: boolean }) {
	return (
		<a
			class={`dot ${inherited ? "open " : ""}theme-${mark.theme}`}
			href={targetPath(mark)}
			title={describeMark(mark, page)}
			data-theme={mark.theme}
		>
			{describeMark(mark, page)}
		</a>
	);
}
