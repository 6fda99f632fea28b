import { usePage } from "../page-context.js";

/** A file as a list offers it: where it stands, and how large it is, in bytes. */
export interface Download {
	readonly path: string;
	readonly bytes: number;
}

/** A line of the list: what the files hold, and the same in each format. */
export interface DownloadGroup {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly files: readonly Download[];
}

/** Files to download, a line for what they hold, each with its format and its size. */
export function DownloadList({ groups }: { groups: readonly DownloadGroup[] }) {
	return (
		<ul class="downloads">
			{groups.map(({ id, name, note, files }) => (
				<li key={id}>
					<b>{name}</b>
					<small>{note}</small>
					<span>
						{files.map((file) => (
							<DownloadLink key={file.path} file={file} />
						))}
					</span>
				</li>
			))}
		</ul>
	);
}

function DownloadLink({ file: { path, bytes } }: { file: Download }) {
	const { format } = usePage();
	const ending = path.slice(path.lastIndexOf(".") + 1);
	return (
		<a href={path}>
			{formats[ending] ?? ending.toUpperCase()} <small>{formatBytes(bytes, format.number)}</small>
		</a>
	);
}

const formats: Readonly<Record<string, string>> = { parquet: "Parquet", duckdb: "DuckDB" };

/** Returns a size as a reader takes it in: 900 → `0.9 KB`, 53336 → `53 KB`, 2109440 → `2.1 MB`. */
export function formatBytes(bytes: number, number: (value: number) => string): string {
	const kilobytes = bytes / 1000;
	if (kilobytes >= 1000) return `${number(Math.round(kilobytes / 100) / 10)} MB`;
	return `${number(kilobytes >= 10 ? Math.round(kilobytes) : Math.max(0.1, Math.round(kilobytes * 10) / 10))} KB`;
}
