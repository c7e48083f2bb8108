// SPDX-License-Identifier: Apache-2.0
// PouchDB against express-pouchdb on the peer's own server.js and gen.js, a line a piece of work:
//   push N | pull | one COUNT | edits   ->   {"ms","up","down","requests"}, of `one` the median and the last's bytes
const fs = require("fs");
const PouchDB = require("pouchdb");
const gen = require("./gen");
const folder = process.argv[2];
const url = `http://127.0.0.1:${process.argv[3]}/`;
fs.mkdirSync(folder, { recursive: true });
const made = (name) => new PouchDB(`${folder}/${name}`);
const stats = async () => (await fetch(`${url}__stats`)).json();
const now = () => Number(process.hrtime.bigint()) / 1e6;
const remote = new PouchDB(`${url}visits`);
const a = made("a");
let ids = [];

async function measured(work) {
    const before = await stats();
    const began = now();
    await work();
    const ms = now() - began;
    const after = await stats();
    return { ms, up: after.in - before.in, down: after.out - before.out, requests: after.reqs - before.reqs - 1 };
}

const works = {
    async push(count) {
        const docs = [];
        for (let i = 0; i < count; i++) docs.push(gen.rec(i));
        ids = docs.map((doc) => doc._id);
        for (let i = 0; i < count; i += 1000) await a.bulkDocs(docs.slice(i, i + 1000));
        await remote.info();
        return measured(() => a.replicate.to(remote, { batch_size: 1000, batches_limit: 4 }));
    },
    async pull() {
        const b = made("b");
        return measured(() => b.replicate.from(remote, { batch_size: 1000 }));
    },
    async one(count) {
        const times = [];
        let last;
        for (let i = 0; i < count; i++) {
            const doc = await a.get(ids[i]);
            doc.value = gen.words(6);
            await a.put(doc);
            last = await measured(() => a.replicate.to(remote, { batch_size: 1000 }));
            times.push(last.ms);
        }
        times.sort((x, y) => x - y);
        return { ...last, ms: times[times.length >> 1] };
    },
    async edits() {
        const all = await a.allDocs({ include_docs: true });
        const docs = all.rows.map((row) => ({ ...row.doc, value: gen.words(6) }));
        for (let i = 0; i < docs.length; i += 1000) await a.bulkDocs(docs.slice(i, i + 1000));
        return measured(() => a.replicate.to(remote, { batch_size: 500 }));
    },
};

let queue = Promise.resolve();
require("readline")
    .createInterface({ input: process.stdin })
    .on("line", (line) => {
        const [name, count] = line.split(" ");
        queue = queue
            .then(() => works[name](Number(count)))
            .then((result) => console.log(JSON.stringify(result)))
            .catch((error) => {
                console.error(error);
                process.exit(1);
            });
    })
    .on("close", () => queue.then(() => process.exit(0)));
