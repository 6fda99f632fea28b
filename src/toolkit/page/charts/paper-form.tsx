import { usePage } from "../page-context.js";
import { paperWords } from "./paper-words.js";
import { PickList } from "./pick-list.js";

/** The forms of paper as one compact choice with one button; what does not go together is hidden by the script. */
export function PaperForm() {
	const { paper } = usePage().copy.charts;
	return (
		<section
			class="work-form"
			aria-label={paper.name}
			data-paper
			data-words={JSON.stringify(paperWords())}
			data-missing={paper.missing("{signs}")}
			data-making={paper.making}
		>
			<p class="work-name">{paper.name}</p>
			<PickList name="format" title={paper.format} options={paper.formats} chosen="png" />
			<PickList name="target" title={paper.target} options={paper.targets} chosen="word" />
			<PickList name="color" title={paper.appearance} options={paper.appearances} chosen="light" />
			<PickList name="scale" title={paper.scale} options={paper.scales} chosen="2" />
			<p class="work-do">
				<button type="button" class="work-button" data-download={paper.download("{format}")}>
					{paper.download(paper.formats.png)}
				</button>
				<button type="button" class="work-word" data-copy="table">
					{paper.copyTable}
				</button>
				<small>{paper.copyTableNote}</small>
			</p>
			<p class="work-note" data-help={paper.help("{size}")} />
		</section>
	);
}
