import { isFocusTheme } from "../../compare/measure-clause.js";
import type { Theme } from "../../schema/theme.js";
import { comparePath, themePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import type { Report } from "../report/report.js";
import { shortName } from "../theme/table.js";
import { type ProfileRow, type ProfileSide, scaleOf } from "./profile.js";

/** The themes of a region, a row each: its share of clauses and of targets beside those of the other regions. */
export function ProfileRows({
	report,
	region,
	profile,
}: {
	report: Report;
	region: string;
	profile: readonly ProfileRow[];
}) {
	const { copy, names } = usePage();
	const scales = { clauses: scaleOf(profile, "clauseShare"), targets: scaleOf(profile, "targetShare") };
	return (
		<>
			<div class="grid halves">
				<span class="label">
					<small>{copy.region.sideNote}</small>
				</span>
				<SideHead name={copy.region.clauseSide} most={scales.clauses} />
				<SideHead name={copy.region.targetSide} most={scales.targets} />
			</div>
			{profile.map((row) => (
				<div key={row.theme} class={`grid row profile-row theme-${row.theme}`} data-row data-theme={row.theme}>
					<div class="label">
						<a
							class="rule"
							href={
								isFocusTheme(row.theme)
									? `${themePath(row.theme)}?region=${region}`
									: comparePath({ theme: row.theme, region })
							}
						>
							{names.theme(row.theme)}
						</a>
					</div>
					<Side
						report={report}
						region={region}
						theme={row.theme}
						side={row.clauseShare}
						count={row.clauses}
						most={scales.clauses}
						measure="clauses"
					/>
					<Side
						report={report}
						region={region}
						theme={row.theme}
						side={row.targetShare}
						count={row.targets}
						most={scales.targets}
						measure="share"
					/>
				</div>
			))}
		</>
	);
}

function SideHead({ name, most }: { name: string; most: number }) {
	return (
		<div class="half half-head">
			<b>{name}</b>
			<span class="spread-ticks" aria-hidden="true">
				<i>0</i>
				<i>{Math.round(most * 50)}</i>
				<i>{Math.round(most * 100)}%</i>
			</span>
		</div>
	);
}

/** A share on its line: the other regions as rings with the ends of their range named, this one as a dot over them. */
function Side({
	report,
	region,
	theme,
	side: { own, others },
	count,
	most,
	measure,
}: {
	report: Report;
	region: string;
	theme: Theme;
	side: ProfileSide;
	count: number;
	most: number;
	measure: "clauses" | "share";
}) {
	const page = usePage();
	const { copy, format, names } = page;
	const place = (share: number) => `${((share / most) * 100).toFixed(2)}%`;
	const percent = (share: number) => `${format.percent(share)}%`;
	const nameOf = (code: string) =>
		shortName(page, code, report.regions.find(({ region_code }) => region_code === code)?.region);
	const mark = (code: string, share: number) =>
		copy.region.spreadMark(nameOf(code), names.theme(theme), percent(share));
	const [low, high] = [others.at(0), others.at(-1)];
	return (
		<div class="cell half">
			<small class="half-name">{measure === "clauses" ? copy.region.clauseSide : copy.region.targetSide}</small>
			<div class="rule">
				<span class={count === 0 ? "value zero" : "value"}>
					<Figure href={comparePath({ theme, region, measure })}>{count}</Figure> <small>{percent(own)}</small>
				</span>
				<span class="spread">
					{low && high ? (
						<i class="between" style={{ left: place(low.share), width: place(high.share - low.share) }} />
					) : null}
					{others.map(({ region_code, share }) => (
						<a
							key={region_code}
							class="there"
							style={{ left: place(share) }}
							href={comparePath({ theme, region: region_code, measure })}
							title={mark(region_code, share)}
						>
							{mark(region_code, share)}
						</a>
					))}
					<a
						class="here"
						style={{ left: place(own) }}
						href={comparePath({ theme, region, measure })}
						title={mark(region, own)}
					>
						{mark(region, own)}
					</a>
				</span>
			</div>
			{low && high ? (
				<div class="reason ends">
					{low.share === high.share ? (
						<span class="end high" style={{ left: place(low.share) }}>
							{others.length === 1
								? copy.region.othersAt(nameOf(low.region_code), percent(low.share))
								: copy.region.othersAll(percent(low.share))}
						</span>
					) : (
						<>
							<span class="end low" style={{ right: place(most - low.share) }}>
								{copy.region.othersAt(nameOf(low.region_code), percent(low.share))}
							</span>
							<span class="end high" style={{ left: place(high.share) }}>
								{copy.region.othersAt(nameOf(high.region_code), percent(high.share))}
							</span>
						</>
					)}
				</div>
			) : null}
		</div>
	);
}
