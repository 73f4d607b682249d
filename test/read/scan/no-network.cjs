// Preloaded into a process and its threads: whatever asks for the network fails, and is told of.
const dns = require('node:dns');
const net = require('node:net');

const refuse = (what) => () => {
  process.stderr.write(`asked for the network: ${what}\n`);
  throw new Error(`no network here: ${what}`);
};
dns.lookup = refuse('dns.lookup');
dns.promises.lookup = refuse('dns.promises.lookup');
net.Socket.prototype.connect = refuse('connect');
globalThis.fetch = refuse('fetch');
