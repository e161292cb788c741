// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "services/okta/oktatypes.h"

#include <QByteArray>

namespace setup::okta {

/// Reads an identity provider's metadata. The encoding is the XML prolog's, not the header's. Document type
/// declarations (and so entities) are refused. UnexpectedReply names what is missing: entityID, a signing
/// certificate, a SingleSignOnService.
Result<SamlMetadata> parseSamlMetadata(const QByteArray &xml);

/// A DER certificate as PEM, in lines of 64 characters.
QByteArray toPem(const QByteArray &der);

/// What matters of a certificate.
struct CertificateFacts
{
    QString subject = {};
    QString sha256 = {}; ///< Colon-separated hex, upper case.
    QDateTime notBefore = {};
    QDateTime notAfter = {};
    QByteArray der = {};
};

/// Reads one certificate, DER or PEM. InputInvalid when it is none.
Result<CertificateFacts> readCertificate(const QByteArray &bytes);

} // namespace setup::okta
