// SPDX-License-Identifier: Apache-2.0
#include "app/platform/system_keychain.h"

#include <QEventLoop>
#include <QString>
#include <qt6keychain/keychain.h>

namespace feltbok::platform {
namespace {

const QString kService = QStringLiteral("Feltbok");

QString keyOf(std::string_view name) {
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

// Runs a job to its end on this thread.
Result<void> run(QKeychain::Job& job) {
    job.setAutoDelete(false);
    job.setInsecureFallback(false); // never a silent plain file
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, "the keychain has no such secret");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorCode::NoKey, "the keychain was not unlocked");
    default:
        return fail(ErrorCode::NoKey, "the keychain could not be used: " + job.errorString().toStdString());
    }
}

} // namespace

Result<Bytes> SystemKeychain::read(std::string_view name) {
    QKeychain::ReadPasswordJob job(kService);
    job.setKey(keyOf(name));
    if (const auto done = run(job); !done) return fail(done);
    const QByteArray secret = job.binaryData();
    return Bytes(secret.begin(), secret.end());
}

Result<void> SystemKeychain::write(std::string_view name, ByteView secret) {
    QKeychain::WritePasswordJob job(kService);
    job.setKey(keyOf(name));
    job.setBinaryData(QByteArray(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size())));
    return run(job);
}

Result<void> SystemKeychain::remove(std::string_view name) {
    QKeychain::DeletePasswordJob job(kService);
    job.setKey(keyOf(name));
    return run(job);
}

} // namespace feltbok::platform
