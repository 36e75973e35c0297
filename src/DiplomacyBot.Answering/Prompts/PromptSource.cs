namespace DiplomacyBot.Answering.Prompts;

/// <summary>Where one prompt is read from: a file, or the copy that ships inside the program.</summary>
/// <param name="Kind">Which prompt.</param>
/// <param name="Path">The file; null for the copy that ships.</param>
internal sealed record PromptSource(PromptKind Kind, string? Path)
{
    /// <summary>Prompts are a page of text; what is larger is no prompt.</summary>
    private const int LargestFile = 256 * 1024;

    public static string FileName(PromptKind kind) => kind switch { PromptKind.Answer => "answer.yaml", PromptKind.Repair => "repair.yaml", _ => "rewrite.yaml" };

    public static PromptSource Of(string? directory, PromptKind kind)
    {
        var path = directory is null ? null : System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, FileName(kind)));
        return new PromptSource(kind, path is not null && File.Exists(path) ? path : null);
    }

    /// <summary>Changes whenever the file does.</summary>
    public (DateTime Written, long Length) Stamp => Path is not null && new FileInfo(Path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    /// <exception cref="PromptException">It cannot be read or used.</exception>
    public Prompt Read() => Prompt.Compile(PromptFile.Parse(Text(), Path ?? $"{FileName(Kind)} (built in)"), Kind);

    private string Text()
    {
        if (Path is null)
        {
            using var reader = new StreamReader(typeof(PromptSource).Assembly.GetManifestResourceStream($"prompts/{FileName(Kind)}")!);
            return reader.ReadToEnd();
        }

        try
        {
            return new FileInfo(Path).Length <= LargestFile ? File.ReadAllText(Path) : throw new PromptException(PromptTexts.TooLarge.With(Path, LargestFile / 1024));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PromptException(PromptTexts.Unreadable.With(Path, e.Message.TrimEnd('.')), e);
        }
    }
}
