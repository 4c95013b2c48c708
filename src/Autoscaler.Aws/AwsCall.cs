namespace Autoscaler.Aws;

/// <summary>Makes a call, and turns what it throws into one of our failures where it is AWS's.</summary>
internal static class AwsCall
{
    public static Task<T> Read<T>(string call, Func<Task<T>> ask) => Make(call, writes: false, ask);

    public static Task<T> Write<T>(string call, Func<Task<T>> change) => Make(call, writes: true, change);

    private static async Task<T> Make<T>(string call, bool writes, Func<Task<T>> make)
    {
        try
        {
            return await make();
        }
        catch (Exception error) when (AwsError.Classify(call, writes, error) is not null)
        {
            throw AwsError.Classify(call, writes, error)!;
        }
    }
}
