using System.Globalization;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Articles;

/// <summary>The name a store was given when it was made.</summary>
public static class StoreIdentity
{
    /// <summary>The name: up to 16 hexadecimal digits, the same for the life of the file and its copies.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be read.</exception>
    public static string Read(StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.Read(static connection => connection.Scalar<long>("SELECT value FROM counters WHERE name = 'store';")).ToString("x", CultureInfo.InvariantCulture);
    }
}
