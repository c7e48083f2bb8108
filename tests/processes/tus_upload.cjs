// SPDX-License-Identifier: Apache-2.0
// tus_upload.cjs CLIENT HUB TOKEN SCOPE FILE [STOP]: uploads a file with somebody else's tus client, in parts of 300 kB. With
// STOP it gives up after so many bytes; without, it goes on where the upload named on stdin stopped. Prints the upload's URL.
'use strict'
const crypto = require('crypto')
const fs = require('fs')

const [client, hub, token, scope, file, stop] = process.argv.slice(2)
const tus = require(client)
const content = fs.readFileSync(file)
const before = fs.readFileSync(0, 'utf8').trim()
const sent = []

const upload = new tus.Upload(content, {
    endpoint: hub + '/v1/blobs',
    uploadUrl: before || null,
    headers: { Authorization: 'Bearer ' + token },
    metadata: { scope, sha256: crypto.createHash('sha256').update(content).digest('hex') },
    chunkSize: 300000,
    retryDelays: [],
    onChunkComplete: (size, accepted) => {
        sent.push(size)
        if (stop && accepted >= Number(stop)) upload.abort().then(() => end(0))
    },
    onError: (error) => { console.error(String(error)); process.exit(1) },
    onSuccess: () => end(0)
})

function end(status) {
    console.log(JSON.stringify({ url: upload.url, sent }))
    process.exit(status)
}

upload.start()
