using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>
/// The canonical form of a row and the release hash made from it: (sum of SHA-256 over canonical rows) mod 2^256. A row is its
/// kind and the JSON of its stored fields by RFC 8785: NFC, members sorted, null and empty left out, lists sorted, dates as
/// written. The sum does not depend on order, so that a change set costs its own size. It tells difference; it is no signature.
/// </summary>
public static class CanonicalRow
{
    private static readonly BigInteger Modulus = BigInteger.One << 256;

    /// <summary>The release of an empty store.</summary>
    public static string EmptyRelease { get; } = new('0', 64);

    /// <summary>The SHA-256 of a document's row.</summary>
    /// <exception cref="GraphException"><c>bad-text</c></exception>
    public static byte[] Hash(Document d) => Hash(RowKind.Document, d.Id, w => w
        .Text("id", d.Id).Text("title", d.Title).Text("publisher", d.Publisher).Text("date", d.Date?.Text).Text("read", d.Read?.Text)
        .Text("url", d.Url).Text("language", d.Language).Text("grade", d.Grade).Text("retracted", d.Retracted?.Text));

    /// <summary>The SHA-256 of an entity's row.</summary>
    /// <exception cref="GraphException"><c>bad-text</c></exception>
    public static byte[] Hash(Entity e) => Hash(RowKind.Entity, e.Id, w => w
        .Text("id", e.Id).Text("kind", e.Kind.ToString()).Text("name", e.Name).Text("type", e.Type).List("aliases", e.Aliases)
        .Text("summary", e.Summary).Text("citation", e.Citation).Text("status", e.Status).Text("value", e.Value)
        .Map("externalIds", e.ExternalIds).List("links", e.Links).List("sources", e.Sources));

    /// <summary>The SHA-256 of an event's row.</summary>
    /// <exception cref="GraphException"><c>bad-text</c></exception>
    public static byte[] Hash(Event e) => Hash(RowKind.Event, e.Id, w => w
        .Text("id", e.Id).Text("entity", e.EntityId).Text("type", e.Type.ToString()).Text("date", e.Date.Text).Text("label", e.Label));

    /// <summary>The SHA-256 of a relation's row.</summary>
    /// <exception cref="GraphException"><c>bad-text</c></exception>
    public static byte[] Hash(Relation r) => Hash(RowKind.Relation, r.Id, w => w
        .Text("id", r.Id).Text("type", r.Type).Text("from", r.From).Text("to", r.To).Text("start", r.Start?.Text));

    /// <summary>The SHA-256 of a statement's row.</summary>
    /// <exception cref="GraphException"><c>bad-text</c></exception>
    public static byte[] Hash(Statement s) => Hash(RowKind.Statement, s.Id, w => w
        .Text("id", s.Id).Text("subject", s.Subject.ToString()).Text("subjectId", s.SubjectId).Text("document", s.DocumentId)
        .Text("says", s.Says).Text("locator", s.Locator).Text("by", s.SaidBy).Text("stance", s.Stance.ToString())
        .Text("status", s.Status.ToString()).Text("basis", s.Basis.ToString()).Text("decided", s.Decided?.Text)
        .Text("end", s.End?.Text).Map("details", s.Details));

    /// <summary>The release after rows came and went.</summary>
    /// <param name="release">The release before, 64 hex digits.</param>
    /// <param name="added">Hashes of the rows that came.</param>
    /// <param name="removed">Hashes of the rows that went.</param>
    public static string Advance(string release, IEnumerable<byte[]> added, IEnumerable<byte[]> removed)
    {
        var sum = new BigInteger(Convert.FromHexString(release), isUnsigned: true, isBigEndian: true);
        foreach (var hash in added)
        {
            sum += Number(hash);
        }

        foreach (var hash in removed)
        {
            sum -= Number(hash);
        }

        sum = ((sum % Modulus) + Modulus) % Modulus;
        return sum.ToString("x64", CultureInfo.InvariantCulture)[^64..];
    }

    private static BigInteger Number(byte[] hash) => new(hash, isUnsigned: true, isBigEndian: true);

    private static byte[] Hash(RowKind kind, string id, Func<Writer, Writer> fields)
    {
        try
        {
            return SHA256.HashData(Encoding.UTF8.GetBytes(kind + fields(new Writer()).ToString()));
        }
        catch (ArgumentException)
        {
            // What Normalize and the sorted members refuse.
            throw new GraphException("bad-text", RowChecks.Place(kind, id), "it holds half a surrogate pair, or two names that are equal once composed (NFC)");
        }
    }

    /// <summary>Collects the members of one flat JSON object and writes them by RFC 8785.</summary>
    private sealed class Writer
    {
        private readonly SortedDictionary<string, string> _members = new(StringComparer.Ordinal);

        public Writer Text(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                _members.Add(name, Quote(value));
            }

            return this;
        }

        public Writer List(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                var sorted = values.Select(v => v.Normalize()).Order(StringComparer.Ordinal).Select(Quote);
                _members.Add(name, $"[{string.Join(',', sorted)}]");
            }

            return this;
        }

        public Writer Map(string name, IReadOnlyDictionary<string, string> values)
        {
            var inner = new Writer();
            foreach (var (key, value) in values)
            {
                inner.Text(key.Normalize(), value);
            }

            if (inner._members.Count > 0)
            {
                _members.Add(name, inner.ToString());
            }

            return this;
        }

        public override string ToString() => $"{{{string.Join(',', _members.Select(m => $"{Quote(m.Key)}:{m.Value}"))}}}";

        private static string Quote(string value)
        {
            var text = new StringBuilder(value.Length + 2).Append('"');
            foreach (var c in value.Normalize())
            {
                _ = c switch
                {
                    '"' => text.Append("\\\""),
                    '\\' => text.Append("\\\\"),
                    '\b' => text.Append("\\b"),
                    '\f' => text.Append("\\f"),
                    '\n' => text.Append("\\n"),
                    '\r' => text.Append("\\r"),
                    '\t' => text.Append("\\t"),
                    < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                    _ => text.Append(c),
                };
            }

            return text.Append('"').ToString();
        }
    }
}
