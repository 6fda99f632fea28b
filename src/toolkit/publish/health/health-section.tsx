import type { ComponentChildren } from "preact";
import { health as en } from "../../page/copy/en/health.js";
import { htmlLanguages, type Language } from "../../page/copy/language.js";
import { health as zh } from "../../page/copy/zh/health.js";
import { formatOf } from "../../page/word/format.js";
import type { Failure, Status, Success } from "../release/status-schema.js";
import { type HealthState, healthState, releasedAt } from "./health-state.js";

const copies = { zh, en };

/** How publishing stands, in one language: what to know first, then the last run that ended well and the last that did not. */
export function HealthSection({ language, status }: { language: Language; status: Status }) {
	const copy = copies[language];
	const state = healthState(status);
	const { release, success, failure, failures, next } = status;
	return (
		<section lang={htmlLanguages[language]} aria-labelledby={`state-${language}`}>
			<h2 id={`state-${language}`}>
				<span class="now">
					<Mark state={state} /> {stateWords(state, failures, language)}
				</span>
				<span class="overdue" hidden>
					<Mark state="overdue" /> {copy.overdue}
				</span>
			</h2>
			<p>{release === null ? copy.unseen : copy.seen(momentIn(releasedAt(release), language))}</p>
			{state === "failing" && failure !== null && <FailureRows failure={failure} language={language} />}
			{next !== null && (
				<dl>
					<Row name={copy.next}>
						<Moment at={next} language={language} />
					</Row>
				</dl>
			)}
			{success !== null && <SuccessRows success={success} language={language} />}
			{state !== "failing" && failure !== null && <FailureRows failure={failure} language={language} />}
		</section>
	);
}

function stateWords(state: HealthState, failures: number, language: Language): string {
	const copy = copies[language];
	return state === "failing" ? copy.failing(failures) : copy[state];
}

function SuccessRows({ success, language }: { success: Success; language: Language }) {
	const copy = copies[language];
	const { number } = formatOf(language);
	const { at, outcome, release, milliseconds, counts, versions } = success;
	const content = Object.entries(copy.counted).flatMap(([name, words]) => {
		const count = counts[name];
		return count === undefined ? [] : [words(number(count))];
	});
	return (
		<dl>
			<Row name={copy.success}>
				<Moment at={at} language={language} />
			</Row>
			<Row name={copy.outcome}>{copy.outcomes[outcome]}</Row>
			<Row name={copy.took}>{copy.seconds((milliseconds / 1000).toFixed(1))}</Row>
			<Row name={copy.content}>{content.join(copy.comma)}</Row>
			<Row name={copy.release}>
				<code>{release}</code>
			</Row>
			<Row name={copy.versions}>
				bice {versions.bice}, Node {versions.node}
			</Row>
		</dl>
	);
}

/** What failed is told as the command told it: as text, whatever a plan may have written into it. */
function FailureRows({ failure, language }: { failure: Failure; language: Language }) {
	const copy = copies[language];
	return (
		<dl>
			<Row name={copy.failure}>
				<Moment at={failure.at} language={language} />
			</Row>
			{failure.since !== failure.at && (
				<Row name={copy.since}>
					<Moment at={failure.since} language={language} />
				</Row>
			)}
			<Row name={copy.why}>
				<pre lang="en">{failure.message.replaceAll(/^ +/gm, "")}</pre>
			</Row>
		</dl>
	);
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** A moment, beside which the script says how long ago it was. */
function Moment({ at, language }: { at: string; language: Language }) {
	return (
		<>
			<time dateTime={at}>{momentIn(at, language)}</time> <small class="age" />
		</>
	);
}

function momentIn(at: string, language: Language): string {
	return copies[language].time(formatOf(language).date(at.slice(0, 10)), at.slice(11, 16));
}

/** Shape, not colour, says how things stand: full, half, crossed, or an empty ring. */
function Mark({ state }: { state: HealthState | "overdue" }) {
	return (
		<svg viewBox="0 0 12 12" width="18" height="18" aria-hidden="true">
			{state === "failing" ? <path d="M2 2l8 8M10 2l-8 8" /> : <circle cx="6" cy="6" r="4.5" />}
			{state === "well" && <circle class="full" cx="6" cy="6" r="4.5" />}
			{state === "overdue" && <path class="full" d="M6 1.5a4.5 4.5 0 0 1 0 9z" />}
		</svg>
	);
}
