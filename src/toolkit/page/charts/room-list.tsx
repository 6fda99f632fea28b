import { usePage } from "../page-context.js";
import type { ChartEntry } from "./chart-entry.js";
import { ChartItem } from "./chart-item.js";

/** The entries of a room of the report, under its name. */
export function RoomList({ room, entries }: { room: string; entries: readonly ChartEntry[] }) {
	const { copy, regions } = usePage();
	const name = copy.charts.rooms[room] ?? room;
	return (
		<section class="chart-room" aria-labelledby={`room-${room}`}>
			<h2 id={`room-${room}`}>
				{name} <small>{entries.length}</small>
			</h2>
			<ul class="chart-list">
				{entries.map((entry) => (
					<ChartItem key={entry.card.id} entry={entry} regions={regions.length} />
				))}
			</ul>
		</section>
	);
}
