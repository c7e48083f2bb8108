// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boost.Asio and Boost.Beast as this folder uses them. Included by .cpp files here only: it costs seven
// seconds to compile and nobody outside has to know that it is there.

// Boost 1.74 knows coroutines of GCC only; clang-tidy has to see them too.
#if defined(__clang__) && !defined(BOOST_ASIO_HAS_CO_AWAIT)
#define BOOST_ASIO_HAS_CO_AWAIT 1
#define BOOST_ASIO_HAS_STD_COROUTINE 1
#endif

// clang-format off
#include <utility> // first: Boost 1.74's awaitable.hpp uses std::exchange without including it

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
// clang-format on

namespace feltbok {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using BoostError = boost::system::error_code;
using Tcp = boost::asio::ip::tcp;

/// Lets an awaited call report its error in `error` instead of by an exception.
inline auto into(BoostError& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

} // namespace feltbok
