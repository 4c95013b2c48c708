using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class Filter
{
    public string Name { get; set; }

    public List<string> Values { get; set; }

    internal static void Write(QueryForm form, Filter filter)
    {
        form.Text("Name", filter.Name);
        form.Texts("Values", "Value", filter.Values);
    }
}
