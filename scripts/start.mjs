import { installMissing } from './install-missing.mjs';
import { npm } from './npm.mjs';
import { serve } from './serve.mjs';

installMissing();
if (npm(['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1);

try {
  const server = await serve(process.env.PORT ? Number(process.env.PORT) : undefined);
  console.log(`The demo is at http://127.0.0.1:${server.address().port}/demo/ (Ctrl+C ends it).`);
} catch (error) {
  console.error(`The demo could not be served. ${error.message}`);
  process.exit(1);
}
