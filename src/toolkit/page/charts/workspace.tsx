import type { ComponentChildren } from "preact";
import { rootPath } from "../address/chart-path.js";
import { usePage } from "../page-context.js";
import { PaperForm } from "./paper-form.js";
import { PickList } from "./pick-list.js";

/** Widths of foreign columns in px, as the preview shows them. */
const widths = ["320", "480", "700"] as const;

/** What opens in an entry: the chart as another page will show it, and every form to take it along in. Filled by a script. */
export function WorkspaceTemplate() {
	const page = usePage();
	const { copy, language } = page;
	const { open } = copy.charts;
	return (
		<template id="chart-workspace" data-root={rootPath(page)} data-site={page.site}>
			<div
				class="chart-workspace"
				data-copied={open.copied}
				data-failed={open.failed}
				data-preview={open.preview("{name}")}
				data-frame-name={copy.embed.frame("{name}")}
			>
				<p class="work-bar">
					<button type="button" class="work-word" data-copy="link">
						{open.copyLink}
					</button>
					<button type="button" class="work-word" data-close>
						{open.close}
					</button>
				</p>
				<div class="work-preview">
					<div class="work-picks">
						<PickList
							name="width"
							title={open.width}
							options={{ ...Object.fromEntries(widths.map((width) => [width, width])), full: open.fullWidth }}
							chosen="full"
						/>
						<PickList name="appearance" title={open.appearance} options={open.appearances} chosen="auto" />
						<PickList name="language" title={open.language} options={open.languages} chosen={language} />
					</div>
					<div class="work-frame" data-frame />
				</div>
				<div class="work-forms">
					<WebForm />
					<PaperForm />
					<DataForm />
					<CiteForm />
				</div>
			</div>
		</template>
	);
}

function Form({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<section class="work-form" aria-label={name}>
			<p class="work-name">{name}</p>
			{children}
		</section>
	);
}

function WebForm() {
	const { web } = usePage().copy.charts;
	return (
		<Form name={web.name}>
			<PickList name="form" title={web.form} options={web.forms} chosen="responsive" />
			<PickList
				name="release"
				title={web.release}
				options={{ live: web.live, frozen: web.frozen("{version}") }}
				chosen="live"
			/>
			<label class="work-check" data-for-release="frozen" hidden>
				<input type="checkbox" data-notice checked /> {web.notice}
			</label>
			{Object.entries(web.notes).map(([form, note]) => (
				<p key={form} class="work-note" data-for-form={form} hidden={form !== "responsive"}>
					{note}
				</p>
			))}
			<label class="work-code">
				<span class="unseen">{web.code}</span>
				<textarea readOnly rows={4} spellcheck={false} data-snippet />
			</label>
			<p class="work-do">
				<button type="button" class="work-button" data-copy="snippet">
					{web.copy}
				</button>
				<small data-size={web.size("{size}")} />
			</p>
		</Form>
	);
}

function DataForm() {
	const { data } = usePage().copy.charts;
	const files = {
		"data.csv": data.csv,
		"data.json": data.json,
		"data.parquet": data.parquet,
		"metadata.json": data.metadata,
	};
	return (
		<Form name={data.name}>
			<p class="work-note">{data.note}</p>
			<p class="work-files" data-files={JSON.stringify(files)} />
		</Form>
	);
}

function CiteForm() {
	const { cite } = usePage().copy.charts;
	return (
		<Form name={cite.name}>
			<PickList name="style" title={cite.style} options={cite.styles} chosen="gbt" />
			<p class="work-citation" data-citation />
			<p class="work-do">
				<button type="button" class="work-button" data-copy="citation">
					{cite.copy}
				</button>
			</p>
		</Form>
	);
}
