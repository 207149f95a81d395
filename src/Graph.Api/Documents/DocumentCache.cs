namespace Graph.Api.Documents;

/// <summary>Valid documents, those used longest ago leaving first; bounded by their number and by what they weigh.</summary>
internal sealed class DocumentCache(int most, long mostBytes)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<KnownDocument>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<KnownDocument> _byUse = [];

    /// <summary>How many there are.</summary>
    public int Count => _byText.Count;

    /// <summary>About as much memory they take.</summary>
    public long Bytes { get; private set; }

    /// <summary>The document of a text; null where it is not kept.</summary>
    public KnownDocument? Find(string text)
    {
        lock (_gate)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                return null;
            }

            if (_byUse.First != node)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value;
        }
    }

    /// <summary>Keeps a document. One that is too large for all the others to stay is not kept at all where it alone passes the bound.</summary>
    public void Keep(KnownDocument document)
    {
        lock (_gate)
        {
            if (most == 0 || document.Bytes > mostBytes || _byText.ContainsKey(document.Text))
            {
                return;
            }

            _byText[document.Text] = _byUse.AddFirst(document);
            Bytes += document.Bytes;
            while (_byText.Count > most || Bytes > mostBytes)
            {
                var oldest = _byUse.Last!.Value;
                _byUse.RemoveLast();
                _byText.Remove(oldest.Text);
                Bytes -= oldest.Bytes;
            }
        }
    }
}
