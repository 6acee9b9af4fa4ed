import { startPostgres } from './lib/postgres.mjs';
const s = await startPostgres({ dataDir: '/tmp/bk/pg2', durable: false }); console.log(s.ownerUrl);
