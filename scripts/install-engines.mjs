import { canInstall, install } from './debian.mjs';
import { enginePackages, findFirefox, findWebKit, missingEngines } from './find-engines.mjs';

// Installs the engines that are not here: by apt for root on Debian, else it says what is missing.
if (canInstall) {
  if (!findFirefox()) install('Firefox', ...enginePackages.Firefox);
  if (!findWebKit()) install('WebKit', ...enginePackages.WebKit);
}
for (const missing of missingEngines()) {
  console.error(missing);
  process.exitCode = 1;
}
