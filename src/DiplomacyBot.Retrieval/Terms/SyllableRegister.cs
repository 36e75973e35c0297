using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// Passes each syllable on to a vocabulary the first time it is seen. One per worker: remembering here what is known keeps
/// seventeen million tokens of a large load away from the vocabulary's shared dictionary.
/// </summary>
internal sealed class SyllableRegister(Vocabulary vocabulary)
{
    private readonly HashSet<ulong> _seen = [];

    public void See(ulong hash, string key)
    {
        if (_seen.Add(hash))
        {
            vocabulary.Add(key);
        }
    }
}
