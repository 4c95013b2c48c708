using System.Globalization;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Kernel;

/// <summary>Writes the members of a query-protocol request: Name=value, Name.item.1.Field=value. Members that are null are not sent.</summary>
internal readonly struct QueryForm(IRequest request, string prefix = "")
{
    public void Text(string name, string value)
    {
        if (value is not null)
        {
            request.Parameters.Add(prefix + name, value);
        }
    }

    public void Constant(string name, ConstantClass value) => Text(name, value?.Value);

    public void Number(string name, int? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Number(string name, long? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Number(string name, double? value) => Text(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public void Flag(string name, bool? value) => Text(name, value is { } set ? (set ? "true" : "false") : null);

    public void Time(string name, DateTime? value) =>
        Text(name, value?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));

    public void Object<T>(string name, T value, Action<QueryForm, T> write) where T : class
    {
        if (value is not null)
        {
            write(new QueryForm(request, $"{prefix}{name}."), value);
        }
    }

    /// <summary>An empty list is sent as an empty member, which tells AWS to clear what is there.</summary>
    public void List<T>(string name, string item, List<T> values, Action<QueryForm, T> write)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            write(new QueryForm(request, $"{prefix}{name}.{item}.{i + 1}."), values[i]);
        }

        SendEmpty(name, values?.Count);
    }

    public void Texts(string name, string item, List<string> values)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            Text($"{name}.{item}.{i + 1}", values[i]);
        }

        SendEmpty(name, values?.Count);
    }

    public void Numbers(string name, string item, List<double> values)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            Number($"{name}.{item}.{i + 1}", values[i]);
        }

        SendEmpty(name, values?.Count);
    }

    /// <summary>Keys and values under the names that SNS gives them. The protocol has no form for an empty map: nothing is sent.</summary>
    public void Map<T>(string name, Dictionary<string, T> values, Action<QueryForm, T> write) where T : class
    {
        var number = 0;
        foreach (var (key, value) in values ?? [])
        {
            var entry = new QueryForm(request, $"{prefix}{name}.entry.{++number}.");
            entry.Text("Name", key);
            entry.Object("Value", value, write);
        }
    }

    private void SendEmpty(string name, int? count)
    {
        if (count == 0)
        {
            Text(name, "");
        }
    }
}
