const thin = /(?<=[\p{Script=Han}”》)])([,;:])(?=[\p{Script=Han}“《(])/u;

/**
 * Text of a plan, byte for byte. A half-width comma between ideographs, as many plans are typed, stays what it is and
 * is given the room of a full-width one by the style sheet.
 */
export function PlainText({ text }: { text: string }) {
	return (
		<>
			{text.split(thin).map((piece, index) =>
				index % 2 === 1 ? (
					<i key={index} class="thin">
						{piece}
					</i>
				) : (
					piece
				),
			)}
		</>
	);
}
