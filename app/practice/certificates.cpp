// SPDX-License-Identifier: Apache-2.0
#include "practice/certificates.h"

#include "practice/identifiers.h"

#include <QFile>
#include <QTimeZone>

#include <ctime>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr unsigned int keyBits = 2048;
constexpr long secondsOfDay = 24L * 60 * 60;
constexpr long daysOfValidity = 3650;
constexpr int pemLineLength = 64;

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};

template <class T>
using Owned = std::unique_ptr<T, Free>;

QByteArray numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Owned<BIGNUM> number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

void addNamePart(X509_NAME *name, const char *field, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(value.constData()),
                               static_cast<int>(value.size()), -1, 0);
}

/// The certificate in PEM, or in bare base64; null when it can't be read.
Owned<X509> readX509(const QByteArray &certificate)
{
    auto text = certificate.trimmed();
    constexpr char begin[] = "-----BEGIN CERTIFICATE-----";
    constexpr char end[] = "-----END CERTIFICATE-----";
    if (text.startsWith("-----")) {
        const auto last = text.indexOf(end);
        if (!text.startsWith(begin) || last < 0)
            return nullptr;
        text = text.mid(sizeof begin - 1, last - static_cast<qsizetype>(sizeof begin) + 1);
    }
    const auto bare = text.simplified().replace(' ', QByteArray());
    const auto der = QByteArray::fromBase64Encoding(bare, QByteArray::AbortOnBase64DecodingErrors);
    if (!der)
        return nullptr;
    const auto *at = reinterpret_cast<const unsigned char *>(der.decoded.constData());
    return Owned<X509>(d2i_X509(nullptr, &at, static_cast<long>(der.decoded.size())));
}

QDateTime momentOf(const ASN1_TIME *moment)
{
    std::tm time = {};
    if (ASN1_TIME_to_tm(moment, &time) != 1)
        return {};
    return QDateTime(QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday),
                     QTime(time.tm_hour, time.tm_min, time.tm_sec), QTimeZone::utc());
}

long randomSerial()
{
    unsigned char bytes[4] = {};
    RAND_bytes(bytes, sizeof bytes);
    return 1L + bytes[0] + 256L * bytes[1] + 65536L * bytes[2] + 0x1000000L * (bytes[3] & 0x7fU);
}

QByteArray derOf(X509 *certificate)
{
    QByteArray bytes(i2d_X509(certificate, nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_X509(certificate, &end);
    return bytes;
}

/// The one of every repeatable world. Nobody has its key.
Certificate sameCertificate()
{
    QFile file(u":/practice/certificate.pem"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Owned<X509> x509 = readX509(file.readAll());
    const EVP_PKEY *key = X509_get0_pubkey(x509.get());
    return {.der = derOf(x509.get()),
            .modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N),
            .exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E),
            .notBefore = momentOf(X509_get0_notBefore(x509.get())),
            .notAfter = momentOf(X509_get0_notAfter(x509.get()))};
}

} // namespace

struct Certificates::Key
{
    Owned<EVP_PKEY> pair;
};

std::shared_future<std::shared_ptr<Certificates::Key>> Certificates::processKey()
{
    const auto make = [] { return std::make_shared<Key>(Key{Owned<EVP_PKEY>(EVP_RSA_gen(keyBits))}); };
    static const std::shared_future<std::shared_ptr<Key>> key = std::async(std::launch::async, make);
    return key;
}

Certificates::Certificates() : m_key(processKey()) {}

Certificate Certificates::make(const QString &commonName) const
{
    if (repeatsIdentifiers())
        return sameCertificate();
    auto *key = m_key.get()->pair.get();
    const Owned<X509> x509(X509_new());
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), randomSerial());
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), -secondsOfDay);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), daysOfValidity * secondsOfDay);
    auto *name = X509_get_subject_name(x509.get());
    addNamePart(name, "O", "Practice");
    addNamePart(name, "CN", commonName.toUtf8());
    X509_set_issuer_name(x509.get(), name);
    X509_set_pubkey(x509.get(), key);
    X509_sign(x509.get(), key, EVP_sha256());
    const auto now = QDateTime::currentDateTimeUtc();
    return {.der = derOf(x509.get()),
            .modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N),
            .exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E),
            .notBefore = now.addDays(-1),
            .notAfter = now.addDays(daysOfValidity)};
}

QByteArray Certificate::pem() const
{
    const auto text = der.toBase64();
    QByteArray result("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype at = 0; at < text.size(); at += pemLineLength)
        result += text.mid(at, pemLineLength) + '\n';
    return result + "-----END CERTIFICATE-----\n";
}

std::optional<QDateTime> expiryOf(const QByteArray &certificate)
{
    const Owned<X509> x509 = readX509(certificate);
    const QDateTime end = x509 ? momentOf(X509_get0_notAfter(x509.get())) : QDateTime();
    return end.isValid() ? std::optional(end) : std::nullopt;
}

} // namespace setup::practice
