// Known weaknesses in what the package brings along; says so and passes where the registry does not answer audits.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const report = readReport(stdout);
if (report?.metadata?.vulnerabilities === undefined) {
  console.warn(`audit: skipped, the registry answers none: ${report?.message ?? report?.error?.summary ?? stderr.split('\n')[0]}`);
} else if (report.metadata.vulnerabilities.total > 0) {
  console.error(`audit: ${JSON.stringify(report.metadata.vulnerabilities)}: ${Object.keys(report.vulnerabilities).join(', ')}`);
  process.exitCode = 1;
} else {
  console.log('audit: no known weaknesses');
}

function readReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
