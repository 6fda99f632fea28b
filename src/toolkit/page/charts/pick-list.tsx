/** A choice as words, one of them chosen: each button names what it sets (`data-pick="width=480"`). */
export function PickList({
	name,
	title,
	options,
	chosen,
	class: className,
}: {
	name: string;
	title: string;
	options: Readonly<Record<string, string>>;
	chosen: string;
	class?: string;
}) {
	return (
		<fieldset class={["pick", className].filter(Boolean).join(" ")} data-picks={name}>
			<legend>{title}</legend>
			<div>
				{Object.entries(options).map(([value, text]) => (
					<button key={value} type="button" data-pick={`${name}=${value}`} aria-pressed={value === chosen}>
						{text}
					</button>
				))}
			</div>
		</fieldset>
	);
}
