// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>

namespace setup {

/// Reads a JSON object field by field and remembers what is missing or of the wrong type, instead of putting a
/// default in its place. Unknown fields are ignored. Readers of inner objects report to the reader that made them:
/// @code
/// JsonReader reader(object);
/// app.id = reader.string(u"id");
/// app.acs = reader.object(u"settings").object(u"signOn").string(u"ssoAcsUrl");
/// return reader.finish(app);   // or UnexpectedReply, with the path of every missing field in `causes`
/// @endcode
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object);

    /// Required fields: noted as missing, and empty, when they aren't there or have another type.
    QString string(QStringView key);
    bool boolean(QStringView key);
    int integer(QStringView key);
    QJsonArray array(QStringView key);
    JsonReader object(QStringView key);

    /// Optional fields: the fallback when absent or null; noted as wrong when of another type.
    QString optionalString(QStringView key, const QString &fallback = {});
    bool optionalBoolean(QStringView key, bool fallback = false);
    int optionalInteger(QStringView key, int fallback = 0);
    QJsonArray optionalArray(QStringView key);
    JsonReader optionalObject(QStringView key);

    /// A reader for an item of an array, with its place in the path. Not an object: noted.
    JsonReader item(const QJsonArray &array, qsizetype index, QStringView key);

    /// Strings of an array; anything else in it is noted.
    QStringList strings(QStringView key);
    QStringList optionalStrings(QStringView key);

    /// Notes a problem of the caller's own finding at that key.
    void note(QStringView key, const QString &problem);

    const QJsonObject &raw() const { return m_object; }
    bool contains(QStringView key) const { return m_object.contains(key); }
    const QStringList &problems() const { return *m_problems; }

    /// The value, or an UnexpectedReply error that names every problem.
    template <class T>
    Result<T> finish(T value) const
    {
        if (m_problems->isEmpty())
            return value;
        return failure();
    }

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<QStringList> problems);
    Error failure() const;
    QString pathOf(QStringView key) const;
    QJsonValue required(QStringView key, QJsonValue::Type type, QLatin1StringView typeName);
    QJsonValue optional(QStringView key, QJsonValue::Type type, QLatin1StringView typeName);
    QStringList stringsOf(const QJsonArray &array, QStringView key);

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<QStringList> m_problems; // shared by the reader and those of its inner objects
};

/// The object in a UTF-8 document, or UnexpectedReply with the parser's reason and position.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);
/// The array in a UTF-8 document, or UnexpectedReply with the parser's reason and position.
Result<QJsonArray> parseJsonArray(const QByteArray &bytes);

} // namespace setup
