// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_keychain.h"

namespace feltbok {

FileKeychain::FileKeychain(std::filesystem::path folder, FileSystem& files)
    : m_folder(std::move(folder)), m_files(files) {}

Result<Bytes> FileKeychain::read(std::string_view name) {
    return m_files.read(m_folder / name);
}

Result<void> FileKeychain::write(std::string_view name, ByteView secret) {
    if (auto made = m_files.makeFolder(m_folder); !made) return made;
    return m_files.writeDurably(m_folder / name, secret);
}

Result<void> FileKeychain::remove(std::string_view name) {
    return m_files.remove(m_folder / name);
}

} // namespace feltbok
