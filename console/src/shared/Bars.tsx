import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import classes from './Bars.module.css';

export type BarColor = 'good' | 'bad' | 'first' | 'second' | 'third';

export interface BarSeries {
  name: string;
  label: string;
  color: BarColor;
}

export interface BarsProps {
  /** What can be seen in the chart, for those who do not see it. */
  summary: string;
  data: ({ label: string } & Record<string, string | number>)[];
  series: BarSeries[];
  format: (value: number) => string;
  /** Lying bars have room for long names. */
  lying?: boolean;
  height: number;
}

const NAMES_WIDTH = 120;

/** Stacked bars. They stand still: what is polled must not dance, and nobody is made dizzy. Loaded by `BarsLater`. */
export default function Bars({ summary, data, series, format, lying = false, height }: BarsProps) {
  return (
    <div role="img" aria-label={summary} className={classes.bars}>
      <BarChart
        h={height}
        data={data}
        dataKey="label"
        type="stacked"
        orientation={lying ? 'vertical' : 'horizontal'}
        gridAxis={lying ? 'y' : 'x'}
        series={series.map(({ name, label, color }) => ({ name, label, color: `var(--bars-${color})` }))}
        valueFormatter={format}
        withLegend={series.length > 1}
        legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
        maxBarWidth={48}
        barProps={{ isAnimationActive: false, stroke: 'var(--mantine-color-body)', strokeWidth: 1 }}
        barChartProps={{ accessibilityLayer: false }}
        xAxisProps={lying ? undefined : { minTickGap: 12 }}
        yAxisProps={lying ? { width: NAMES_WIDTH } : { width: 64 }}
      />
    </div>
  );
}
