// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/paging.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {

QByteArray linkTo(const QString &base, const Request &request, const QByteArray &relation,
                  const QString &after)
{
    QByteArray url = base.toUtf8() + QUrl::toPercentEncoding(request.path, "/");
    char separator = '?';
    const auto append = [&](const QString &name, const QString &value) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    };
    if (!after.isEmpty())
        append(u"after"_s, after);
    for (const auto &[name, value] : request.query) {
        const bool replaced = !after.isEmpty() && (name == "after"_L1 || name == "since"_L1);
        if (!replaced)
            append(name, value);
    }
    return '<' + url + ">; rel=\"" + relation + '"';
}

bool containsWords(const QJsonObject &object, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const auto text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace setup::practice::okta
