// SPDX-License-Identifier: Apache-2.0
#include "core/store/blob_files.h"

#include <sodium.h>

#include <algorithm>
#include <map>

namespace feltbok {
namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
using Subkey = std::array<std::uint8_t, crypto_kdf_KEYBYTES>;

/// One key for the contents and one for the names, both from the database's.
Subkey derive(const DatabaseKey& key, std::uint64_t number) {
    Subkey subkey{};
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), number, "feltblob", key.bytes().data());
    return subkey;
}

/// Where the encrypted bytes of blobs lie.
class BlobBytes {
public:
    BlobBytes(std::filesystem::path folder, const DatabaseKey& key, Random& random, FileSystem& files)
        : m_folder(std::move(folder))
        , m_contentKey(derive(key, 1))
        , m_nameKey(derive(key, 2))
        , m_random(random)
        , m_files(files) {}

    Result<void> write(const Id& scope, const Digest& sha256, ByteView plain) {
        Bytes sealed(kNonceBytes + plain.size() + kTagBytes);
        m_random.fill(std::span(sealed).first(kNonceBytes));
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonceBytes, nullptr, plain.data(),
                                                   plain.size(), sha256.data(), sha256.size(), nullptr,
                                                   sealed.data(), m_contentKey.data());
        if (m_folder.empty()) {
            m_memory[name(scope, sha256)] = std::move(sealed);
            return {};
        }
        if (auto made = m_files.makeFolder(m_folder); !made) return made;
        return m_files.writeDurably(m_folder / name(scope, sha256), sealed);
    }

    Result<Bytes> read(const Id& scope, const Digest& sha256) {
        auto sealed = m_folder.empty() ? Result<Bytes>(m_memory[name(scope, sha256)])
                                       : m_files.read(m_folder / name(scope, sha256));
        if (!sealed) return sealed;
        if (sealed->size() < kNonceBytes + kTagBytes)
            return fail(ErrorCode::Damaged, "an attachment is damaged");
        Bytes plain(sealed->size() - kNonceBytes - kTagBytes);
        const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, sealed->data() + kNonceBytes, sealed->size() - kNonceBytes,
            sha256.data(), sha256.size(), sealed->data(), m_contentKey.data());
        if (code != 0) return fail(ErrorCode::Damaged, "an attachment is damaged");
        return plain;
    }

    Result<void> removeAll() {
        m_memory.clear();
        if (m_folder.empty()) return {};
        for (const std::filesystem::path& blob : m_files.list(m_folder))
            if (auto removed = m_files.remove(m_folder / blob); !removed) return removed;
        return {};
    }

private:
    [[nodiscard]] std::string name(const Id& scope, const Digest& sha256) const {
        Bytes input(scope.bytes().begin(), scope.bytes().end());
        input.insert(input.end(), sha256.begin(), sha256.end());
        std::array<std::uint8_t, 16> hash{};
        crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), m_nameKey.data(),
                           m_nameKey.size());
        return toHex(hash);
    }

    std::filesystem::path m_folder;
    Subkey m_contentKey;
    Subkey m_nameKey;
    Random& m_random;
    FileSystem& m_files;
    std::map<std::string, Bytes> m_memory;
};

class BlobFiles final : public BlobStore {
public:
    BlobFiles(BlobBytes bytes, Database& database) : m_bytes(std::move(bytes)), m_database(database) {}

    Result<BlobEntry> add(const Id& scope, ByteView bytes) override {
        if (bytes.size() > kBlobBytesMax)
            return fail(ErrorCode::TooLarge, "an attachment is over 25 MB: make it smaller");
        const Digest digest = sha256(bytes);
        auto known = find(scope, digest);
        if (!known) return fail(known);
        if (known->has_value() && (*known)->state != BlobState::Remote) return **known;
        if (auto written = m_bytes.write(scope, digest, bytes); !written) return fail(written);
        BlobEntry entry{.scope = scope, .sha256 = digest, .bytes = bytes.size()};
        if (auto put = this->put(entry); !put) return fail(put);
        return entry;
    }

    Result<void> addDownloaded(const Id& scope, const Digest& digest, ByteView bytes) override {
        if (bytes.size() > kBlobBytesMax) return fail(ErrorCode::TooLarge, "an attachment is over 25 MB");
        if (feltbok::sha256(bytes) != digest)
            return fail(ErrorCode::Damaged, "an attachment came damaged: it is fetched again");
        if (auto written = m_bytes.write(scope, digest, bytes); !written) return written;
        return put({.scope = scope, .sha256 = digest, .bytes = bytes.size(), .state = BlobState::Sent});
    }

    Result<Bytes> read(const Id& scope, const Digest& digest) override {
        auto known = find(scope, digest);
        if (!known) return fail(known);
        if (!known->has_value() || (*known)->state == BlobState::Remote)
            return fail(ErrorCode::NotFound, "the attachment is not on this device");
        auto bytes = m_bytes.read(scope, digest);
        if (bytes && feltbok::sha256(*bytes) != digest)
            return fail(ErrorCode::Damaged, "an attachment is damaged");
        return bytes;
    }

    bool has(const Id& scope, const Digest& digest) const override {
        const auto known = find(scope, digest);
        return known && known->has_value() && (*known)->state != BlobState::Remote;
    }

    std::vector<BlobEntry> entries(BlobState state) const override {
        std::vector<BlobEntry> all;
        auto rows =
            m_database.prepare("SELECT scope, sha256, bytes, state, uploaded, url FROM blob WHERE state = ?"
                               " ORDER BY scope, sha256");
        if (!rows) return all;
        (*rows)->bind(1, static_cast<std::int64_t>(state));
        for (;;) {
            const auto more = (*rows)->step();
            if (!more || !*more) break;
            all.push_back(entryOf(**rows));
        }
        (*rows)->reset();
        return all;
    }

    Result<void> setState(const Id& scope, const Digest& digest, BlobState state) override {
        auto update = m_database.prepare("INSERT INTO blob(scope, sha256, bytes, state) VALUES(?, ?, 0, ?)"
                                         " ON CONFLICT DO UPDATE SET state = excluded.state");
        if (!update) return fail(update);
        return (*update)
            ->bind(1, scope)
            .bind(2, ByteView(digest))
            .bind(3, static_cast<std::int64_t>(state))
            .run();
    }

    Result<void> setSent(const Id& scope, const Digest& digest, std::uint64_t backupsBegun) override {
        auto update =
            m_database.prepare("UPDATE blob SET state = ?, backup = ? WHERE scope = ? AND sha256 = ?");
        if (!update) return fail(update);
        (*update)->bind(1, static_cast<std::int64_t>(BlobState::Sent));
        (*update)->bind(2, static_cast<std::int64_t>(backupsBegun));
        return (*update)->bind(3, scope).bind(4, ByteView(digest)).run();
    }

    Result<void> confirm(std::uint64_t backupVerified) override {
        auto update = m_database.prepare("UPDATE blob SET state = ? WHERE state = ? AND backup < ?");
        if (!update) return fail(update);
        (*update)->bind(1, static_cast<std::int64_t>(BlobState::Confirmed));
        (*update)->bind(2, static_cast<std::int64_t>(BlobState::Sent));
        return (*update)->bind(3, static_cast<std::int64_t>(backupVerified)).run();
    }

    Result<void> removeAll() override {
        if (auto removed = m_bytes.removeAll(); !removed) return removed;
        return m_database.run("DELETE FROM blob");
    }

    Result<void> offerAgain() override {
        auto update =
            m_database.prepare("UPDATE blob SET state = ?, uploaded = 0, url = '' WHERE state IN (?, ?)");
        if (!update) return fail(update);
        (*update)->bind(1, static_cast<std::int64_t>(BlobState::Unsent));
        (*update)->bind(2, static_cast<std::int64_t>(BlobState::Sent));
        return (*update)->bind(3, static_cast<std::int64_t>(BlobState::Confirmed)).run();
    }

    Result<void> setUpload(const Id& scope, const Digest& digest, std::uint64_t uploadedBytes,
                           const std::string& uploadUrl) override {
        auto update =
            m_database.prepare("UPDATE blob SET uploaded = ?, url = ? WHERE scope = ? AND sha256 = ?");
        if (!update) return fail(update);
        (*update)->bind(1, static_cast<std::int64_t>(uploadedBytes)).bind(2, uploadUrl);
        return (*update)->bind(3, scope).bind(4, ByteView(digest)).run();
    }

private:
    static BlobEntry entryOf(const Statement& row) {
        BlobEntry entry{.scope = row.id(0),
                        .bytes = static_cast<std::uint64_t>(row.integer(2)),
                        .state = static_cast<BlobState>(row.integer(3)),
                        .uploadedBytes = static_cast<std::uint64_t>(row.integer(4)),
                        .uploadUrl = std::string(row.text(5))};
        const ByteView digest = row.blob(1);
        std::copy_n(digest.begin(), std::min(digest.size(), entry.sha256.size()), entry.sha256.begin());
        return entry;
    }

    Result<std::optional<BlobEntry>> find(const Id& scope, const Digest& digest) const {
        auto row = m_database.prepare("SELECT scope, sha256, bytes, state, uploaded, url FROM blob"
                                      " WHERE scope = ? AND sha256 = ?");
        if (!row) return fail(row);
        auto found = (*row)->bind(1, scope).bind(2, ByteView(digest)).step();
        if (!found) return fail(found);
        std::optional<BlobEntry> entry;
        if (*found) entry = entryOf(**row);
        (*row)->reset();
        return entry;
    }

    Result<void> put(const BlobEntry& entry) {
        auto row =
            m_database.prepare("INSERT OR REPLACE INTO blob(scope, sha256, bytes, state) VALUES(?, ?, ?, ?)");
        if (!row) return fail(row);
        (*row)->bind(1, entry.scope).bind(2, ByteView(entry.sha256));
        return (*row)
            ->bind(3, static_cast<std::int64_t>(entry.bytes))
            .bind(4, static_cast<std::int64_t>(entry.state))
            .run();
    }

    BlobBytes m_bytes;
    Database& m_database;
};

} // namespace

std::unique_ptr<BlobStore> makeBlobStore(std::filesystem::path folder, const std::optional<DatabaseKey>& key,
                                         Database& database, Random& random, FileSystem& files) {
    return std::make_unique<BlobFiles>(
        BlobBytes(std::move(folder), key.value_or(DatabaseKey{}), random, files), database);
}

} // namespace feltbok
