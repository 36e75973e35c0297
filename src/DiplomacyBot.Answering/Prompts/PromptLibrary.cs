using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>
/// The prompts in use. A file that changes is taken over with the next question; one that has become unusable is reported and the last good version stays in use.
/// Safe for concurrent use.
/// </summary>
internal sealed class PromptLibrary(IOptions<PromptOptions> options, TimeProvider time, ILogger<PromptLibrary> logger)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly Lock _reading = new();
    private readonly Dictionary<PromptKind, Entry> _entries = [];

    /// <exception cref="PromptException">There never was a usable version.</exception>
    public Prompt Get(PromptKind kind)
    {
        lock (_reading)
        {
            if (!_entries.TryGetValue(kind, out var entry))
            {
                var source = PromptSource.Of(options.Value.Directory, kind);
                return (_entries[kind] = new Entry(source, source.Stamp, source.Read(), time.GetTimestamp())).Prompt;
            }

            if (time.GetElapsedTime(entry.LookedAt) < LookAgain)
            {
                return entry.Prompt;
            }

            return (_entries[kind] = Refreshed(entry, kind)).Prompt;
        }
    }

    private Entry Refreshed(Entry entry, PromptKind kind)
    {
        var source = PromptSource.Of(options.Value.Directory, kind);
        var stamp = source.Stamp;
        if (source == entry.Source && stamp == entry.Stamp)
        {
            return entry with { LookedAt = time.GetTimestamp() };
        }

        try
        {
            var prompt = source.Read();
            Log.PromptReloaded(logger, kind);
            return new Entry(source, stamp, prompt, time.GetTimestamp());
        }
        catch (PromptException e)
        {
            // Told once: the stamp is kept, so the file is looked at again only when it changes again.
            Log.PromptRejected(logger, e.Message);
            return entry with { Source = source, Stamp = stamp, LookedAt = time.GetTimestamp() };
        }
    }

    private sealed record Entry(PromptSource Source, (DateTime Written, long Length) Stamp, Prompt Prompt, long LookedAt);
}
