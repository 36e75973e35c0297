namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>The non-blank lines of one article, on which the rules leave their marks. The first mark on a line holds.</summary>
internal sealed class LineSheet
{
    private readonly List<SheetLine> _lines = [];

    public LineSheet(string text)
    {
        var lines = PlainText.Lines(text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
            {
                _lines.Add(new SheetLine(i + 1, lines[i]));
            }
        }
    }

    public int Count => _lines.Count;

    public SheetLine this[int index] => _lines[index];

    /// <summary>Lines still in the text, in order.</summary>
    public IEnumerable<SheetLine> Kept => _lines.Where(line => line.IsKept);

    /// <summary>Indexes of the lines still in the text, in order.</summary>
    public List<int> KeptIndexes()
    {
        var kept = new List<int>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsKept)
            {
                kept.Add(i);
            }
        }

        return kept;
    }

    public void Remove(int index, RemovalReason reason)
    {
        if (_lines[index].IsKept)
        {
            (_lines[index].Mark, _lines[index].Reason) = (LineMark.Removed, reason);
        }
    }

    public void MarkCaption(int index)
    {
        if (_lines[index].IsKept)
        {
            _lines[index].Mark = LineMark.Caption;
        }
    }

    public IReadOnlyList<MarkedLine> Marks() => [.. _lines.Select(line => new MarkedLine(line.Number, line.Text, line.Mark, line.Reason))];
}
