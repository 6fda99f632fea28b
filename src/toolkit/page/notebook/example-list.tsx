import { usePage } from "../page-context.js";
import { exampleGroups, examples } from "./example.js";

/** The examples, by what they ask about; a click runs one. */
export function ExampleList() {
	const { exampleGroups: groups, exampleNames: names, examples: label } = usePage().copy.notebook;
	return (
		<section class="examples script-only" aria-label={label}>
			{exampleGroups.map((group) => (
				<p key={group}>
					<small>{groups[group]}</small>
					<span>
						{examples
							.filter((example) => example.group === group)
							.map(({ id, sql }) => (
								<button key={id} type="button" data-example={sql} data-id={id}>
									{names[id]}
								</button>
							))}
					</span>
				</p>
			))}
		</section>
	);
}
