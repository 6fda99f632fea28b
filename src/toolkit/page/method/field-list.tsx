import type { ComponentChildren } from "preact";
import { bindings, comparators, deadlineSources, kinds } from "../../schema/target.js";
import { themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";

/** What the codes of a target mean: kind, comparator, source of the deadline, binding, theme. */
export function FieldList() {
	const { copy, names } = usePage();
	const { reading, method } = copy;
	return (
		<div class="fields">
			<Codes name={reading.kind}>
				{kinds.map((kind) => (
					<Code key={kind} code={kind} name={copy.kinds[kind]} note={copy.kindNotes[kind]} />
				))}
			</Codes>
			<Codes name={reading.comparator}>
				{comparators.map((code) => (
					<Code key={code} code={code} name={copy.comparatorWords[code]} note={copy.bounds[code]} />
				))}
			</Codes>
			<div>
				<Codes name={reading.deadline}>
					{deadlineSources.map((code) => (
						<Code key={code} code={code} name={copy.deadlineSources[code]} />
					))}
				</Codes>
				<Codes name={reading.binding}>
					{bindings.map((code) => (
						<Code key={code} code={code} name={reading.bindings[code]} note={method.bindingNotes[code]} />
					))}
				</Codes>
			</div>
			<Codes name={reading.theme}>
				{themes.map((theme) => (
					<Code key={theme} code={theme} name={names.theme(theme)} />
				))}
			</Codes>
		</div>
	);
}

function Codes({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="codes">
			<h3>{name}</h3>
			<dl>{children}</dl>
		</div>
	);
}

function Code({ code, name, note = "" }: { code: string; name: string; note?: string }) {
	return (
		<div>
			<dt>
				{name} <code>{code}</code>
			</dt>
			{note === "" ? null : <dd>{note}</dd>}
		</div>
	);
}
