import type { CardSource } from "../../card/card.js";
import { rootPath } from "../address/chart-path.js";
import { usePage } from "../page-context.js";
import { PaperForm } from "./paper-form.js";

/** The menu by which a chart that a reader made is taken along: the same forms as those of the gallery. A script fills it. */
export function ExportMenu({ sources = [] }: { sources?: readonly CardSource[] }) {
	const page = usePage();
	const { copy, language, version } = page;
	const { export: words, open, data, cite } = copy.charts;
	return (
		<details
			class="export script-only"
			data-export
			data-language={language}
			data-version={version}
			data-root={rootPath(page)}
			data-sources={sources.length === 0 ? undefined : JSON.stringify(sources)}
			data-copied={open.copied}
			data-failed={open.failed}
		>
			<summary>{words.name}</summary>
			<div class="export-forms">
				<label class="export-title">
					<span>{words.title}</span>
					<input type="text" data-title autocomplete="off" />
				</label>
				<PaperForm />
				<section class="work-form" aria-label={data.name}>
					<p class="work-name">{data.name}</p>
					<p class="work-files">
						<button type="button" class="work-word" data-save="csv">
							{data.csv}
						</button>
						<button type="button" class="work-word" data-save="json">
							{data.json}
						</button>
					</p>
					<p class="work-name">{cite.name}</p>
					<p class="work-citation" data-citation />
					<p class="work-do">
						<button type="button" class="work-button" data-copy="citation">
							{cite.copy}
						</button>
					</p>
				</section>
			</div>
		</details>
	);
}
