import type { ComponentChildren } from "preact";
import { themes as allThemes, type Theme } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import { listedDepartments } from "./department-choice.js";
import { dueChoices } from "./due.js";
import { countFacets } from "./facet-count.js";
import { everything, type Facet, type TaskFacets, targetChoices } from "./filter.js";
import { byRegion } from "./tally.js";
import type { LedgerPlan } from "./task.js";

/** What the ledger can be narrowed by: words with the number of tasks that each gives. They need the page's script. */
export function FilterBar({ plans, tasks }: { plans: readonly LedgerPlan[]; tasks: readonly TaskFacets[] }) {
	const { copy, names } = usePage();
	const words = copy.ledger.filter;
	const counts = countFacets(tasks, everything);
	const deadlines = tasks.flatMap((task) => (task.deadlines.length > 0 ? task.deadlines : [null]));
	const departments = [...counts.department].sort(([, a], [, b]) => b - a);
	const listed = listedDepartments(
		departments.map(([name]) => name),
		"",
	);
	return (
		<search class="ledger-filter script-only" aria-label={words.label}>
			<Choices facet="region" label={words.facets.region}>
				{byRegion(plans).map(({ region_code, region }) => (
					<Choice key={region_code} facet="region" value={region_code} count={counts.region.get(region_code)}>
						{names.region(region_code, region)}
					</Choice>
				))}
			</Choices>
			<Choices facet="theme" label={words.facets.theme}>
				{inCodebookOrder([...counts.theme.keys()]).map((theme) => (
					<Choice key={theme} facet="theme" value={theme} count={counts.theme.get(theme)} class={`theme-${theme}`}>
						{names.theme(theme)}
					</Choice>
				))}
			</Choices>
			<Choices facet="due" label={words.facets.due}>
				{dueChoices(deadlines).map((period) => (
					<Choice
						key={period}
						facet="due"
						value={period}
						count={counts.due.get(period)}
						class={period.includes("-") ? "half-year" : ""}
					>
						{copy.ledger.period(period)}
					</Choice>
				))}
			</Choices>
			<Choices facet="targets" label={words.facets.targets}>
				{targetChoices.map((choice) => (
					<Choice
						key={choice}
						facet="targets"
						value={choice}
						count={counts.targets.get(choice)}
						pressed={choice === "all"}
					>
						{words.targets[choice]}
					</Choice>
				))}
				<input type="search" data-text placeholder={words.textHint} aria-label={words.textLabel} />
			</Choices>
			{counts.department.size === 0 ? null : (
				<Choices facet="department" label={words.facets.department}>
					<input type="search" data-find placeholder={words.departmentHint} aria-label={words.departmentLabel} />
					{departments.map(([department, count], place) => (
						<Choice
							key={department}
							facet="department"
							value={department}
							count={count}
							hidden={!listed.has(place)}
							lang="zh-CN"
						>
							{department}
						</Choice>
					))}
					<small class="more" data-more>
						{words.allDepartments(counts.department.size)}
					</small>
				</Choices>
			)}
		</search>
	);
}

function inCodebookOrder(themes: readonly string[]): Theme[] {
	return allThemes.filter((theme) => themes.includes(theme));
}

function Choices({ facet, label, children }: { facet: string; label: string; children: ComponentChildren }) {
	return (
		<fieldset class={`by-${facet}`}>
			<legend>{label}</legend>
			<div>{children}</div>
		</fieldset>
	);
}

function Choice({
	facet,
	value,
	count = 0,
	pressed = false,
	hidden,
	class: name,
	lang,
	children,
}: {
	facet: Facet | "targets";
	value: string;
	count?: number | undefined;
	pressed?: boolean;
	hidden?: boolean;
	class?: string;
	lang?: string;
	children: ComponentChildren;
}) {
	return (
		<button
			type="button"
			class={name || undefined}
			data-facet={facet}
			value={value}
			aria-pressed={pressed}
			hidden={hidden || undefined}
			lang={lang}
		>
			{children} <small>{count}</small>
		</button>
	);
}
